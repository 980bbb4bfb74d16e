using Peygir.Text;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Grammar.English;

/// <summary>The small words of English expressions, and what stands around them.</summary>
internal static class EnglishWords
{
    /// <summary>Whether a time may begin at a token: not where a number only counts what follows it, "12 ships".</summary>
    public static bool MayBegin(TokenSenses s, int at) => s.Form(at) is not [] && s.MayBegin(at) && !Counts(s, at);

    private static bool Counts(TokenSenses s, int at)
    {
        var form = s.Form(at);
        var isDigits = s.IsNumber(at) && form.Length != 4 && !form.ContainsAnyExceptInRange('0', '9');
        return (isDigits || s.Is(at, TimeRole.Number)) && s.Form(at + 1) is not [] && s.Token(at + 1).Kind == TokenKind.Word && !s.MayBegin(at + 1)
            && s.Form(at + 1) is not ("times" or "business" or "working" or "calendar") && !(isDigits && s.IsForm(at + 1, "of"));
    }

    /// <summary>Past an article, or a possessive that stands for one.</summary>
    public static int Article(TokenSenses s, int at) => s.IsForm(at, "the") || s.IsForm(at, "its") ? at + 1 : at;

    /// <summary>Past "of the", "in the", "of my", "the" or nothing.</summary>
    public static int Of(TokenSenses s, int at)
    {
        at = s.IsForm(at, "of") || s.IsForm(at, "in") ? at + 1 : at;
        return s.IsForm(at, "my") || s.IsForm(at, "our") ? at + 1 : Article(s, at);
    }

    /// <summary>Past a comma.</summary>
    public static int Comma(TokenSenses s, int at) => s.IsForm(at, ",") ? at + 1 : at;

    /// <summary>Past a hyphen.</summary>
    public static int Hyphen(TokenSenses s, int at) => s.IsForm(at, "-") ? at + 1 : at;

    /// <summary>0 this, -1 last, 1 next; null where the token says none.</summary>
    public static int? Which(TokenSenses s, int at) =>
        s.Is(at, TimeRole.This) ? 0 : s.Is(at, TimeRole.Last) ? -1 : s.Is(at, TimeRole.Next) ? 1 : null;

    /// <summary>Whether a token is used as a verb: "prices fall", "talks start", "works last".</summary>
    public static bool IsVerb(TokenSenses s, int at) => s.Form(at) is not [] && s.Token(at).Tag == Upos.Verb;

    /// <summary>Whether a clause closes before a token, so that nothing is left for a number to count.</summary>
    public static bool Closes(TokenSenses s, int at) =>
        s.Form(at) is [] or "." or "," or ";" or ":" or "!" or "?" or ")" or "\"" or "”" or "…";

    /// <summary>Whether a token is nothing that a number or an ordinal before it could belong to.</summary>
    public static bool IsFree(TokenSenses s, int at) => Closes(s, at)
        || s.Token(at).Tag is Upos.Adp or Upos.Cconj or Upos.Sconj or Upos.Verb or Upos.Aux or Upos.Pron or Upos.Adv
        || s.IsForm(at, "and") || s.IsForm(at, "to") || s.IsForm(at, "-");

    /// <summary>Whether a token joins the two ends of a range.</summary>
    public static bool Joins(TokenSenses s, int at) =>
        s.IsForm(at, "to") || s.IsForm(at, "until") || s.IsForm(at, "till") || s.IsForm(at, "through") || s.IsForm(at, "thru")
        || s.IsForm(at, "-");

    /// <summary>An ordinal in digits or words: "12th", "twenty-first".</summary>
    public static (int Value, int End)? Ordinal(TokenSenses s, int at)
    {
        var form = s.Form(at);
        return form is [>= '0' and <= '9', ..]
            ? Suffixed(form) is { } digits && digits != form.Length && form[..digits] is { Length: <= 3 } number
                && !number.ContainsAnyExceptInRange('0', '9')
                ? (int.Parse(number), at + 1)
                : null
            : s.Number(at) is { IsOrdinal: true, Value: <= 1000 } read ? ((int)read.Value, read.End)
            : null;
    }

    /// <summary>A day of a month in digits: "12", "12th".</summary>
    public static int? Day(TokenSenses s, int at) => DayOf(s.Form(at));

    /// <summary>A day of a month in digits, of a form or a part of one.</summary>
    public static int? DayOf(ReadOnlySpan<char> form)
    {
        var digits = form[..Suffixed(form)];
        return digits.Length is 1 or 2 && !digits.ContainsAnyExceptInRange('0', '9') && int.Parse(digits) is >= 1 and <= 31 and var day
            ? day : null;
    }

    /// <summary>A day of a month in digits or words, that stands where only a day can: "12th", "twenty-first", "twenty one".</summary>
    public static (int Day, int End)? DayInWords(TokenSenses s, int at) =>
        Day(s, at) is { } day ? (day, at + 1)
        : s.Form(at) is ['a', ..] ? null
        : s.Number(at) is { Value: >= 1 and <= 31 } read && read.Value == decimal.Truncate(read.Value) ? ((int)read.Value, read.End)
        : null;

    /// <summary>Where letters begin in a form that begins with digits: "3pm", "22april"; null where it is no such form.</summary>
    public static int? Letters(ReadOnlySpan<char> form) =>
        form is [>= '0' and <= '9', ..] && form.IndexOfAnyInRange('a', 'z') is > 0 and var letters && char.IsAsciiDigit(form[letters - 1])
            ? letters : null;

    private static int Suffixed(ReadOnlySpan<char> form) =>
        form.EndsWith("st") || form.EndsWith("nd") || form.EndsWith("rd") || form.EndsWith("th") ? form.Length - 2 : form.Length;
}
