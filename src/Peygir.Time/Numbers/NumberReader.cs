using System.Globalization;
using Peygir.Text;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Numbers;

/// <summary>A number read from tokens.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="IsOrdinal">Whether it is an ordinal ("third").</param>
internal readonly record struct NumberRead(decimal Value, int End, bool IsOrdinal);

/// <summary>Reads numbers: digits with their separators, words, mixtures («یک میلیون و ۵۰۰ هزار», "2.5 million").</summary>
internal static class NumberReader
{
    private const int MostDigits = 24;

    /// <summary>Whether a token may begin a number at all; the quick look before reading one.</summary>
    public static bool MayBegin(TaggedText text, int at)
    {
        var form = text.Form(at);
        if (form is [>= '0' and <= '9', ..])
        {
            return true;
        }

        foreach (var sense in TimeLexicon.Of(text.Language).Senses(form))
        {
            if (sense.Role is TimeRole.Number or TimeRole.Scale or TimeRole.Ordinal or TimeRole.Uncertain or TimeRole.Some)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number that begins at a token; null where none does, or none that can be told.</summary>
    public static NumberRead? Read(TaggedText text, int at, int end)
    {
        var lexicon = TimeLexicon.Of(text.Language);
        var amount = new Amount();
        var (listed, listedEnd) = (amount, at); // Where a list of numbers would part.
        var t = at;
        while (t < end)
        {
            if (amount.Any && Half(text, t, end) is > 0 and var half)
            {
                amount.AddHalf();
                t += half;
                continue;
            }

            if (amount.Any && t + 1 < end && EnglishNumbers.IsHalfOf(text, lexicon, t))
            {
                t++;
                continue;
            }

            var next = amount.Any && Joins(text, lexicon, t, end, amount.Room) ? t + 1 : t;
            if (amount.EndsInScale)
            {
                (listed, listedEnd) = (amount, t);
            }

            if (Digits(text, next) is { } digits && (!amount.Any || (digits < amount.Room && amount.Room >= 1000)))
            {
                amount.AddDigits(Grouped(text, digits, ref next, end));
            }
            else if (!amount.Any && EnglishNumbers.Scaled(text, at) is { } scaled)
            {
                amount.AddDigits(scaled.Value);
                amount.AddScale(scaled.Scale);
            }
            else if (lexicon.Value(text, next, TimeRole.Number) is { } word && word < amount.Room && !IsArticle(text, next, at))
            {
                amount.AddWord(word);
            }
            else if (next == t && amount.Any && lexicon.Value(text, t, TimeRole.Scale) is { } scale)
            {
                if (!amount.AddScale(scale))
                {
                    return listed.Any && !amount.EndsInScale ? Number(listed, listedEnd) : Number(amount, t);
                }
            }
            else if (!amount.Any && (lexicon.Value(text, t, TimeRole.Alone) ?? Genitive(text, lexicon, t)) is { } alone)
            {
                amount.AddWord(alone);
            }
            else if (lexicon.Value(text, next, TimeRole.Ordinal) is { } ordinal && (!amount.Any || (ordinal < 10 && amount.Room >= 10)))
            {
                return new(amount.Value + ordinal, next + 1, true);
            }
            else
            {
                break;
            }

            t = next + 1;
        }

        return amount.Any ? Number(amount, t) : null;
    }

    /// <summary>
    /// Index after a number that begins at a token but cannot be told: "hundreds of millions", «چند هزار», digits that
    /// make no number; null where none begins.
    /// </summary>
    public static int? Unread(TaggedText text, int at, int end)
    {
        var lexicon = TimeLexicon.Of(text.Language);
        bool IsScale(int t) => lexicon.Value(text, t, TimeRole.Scale) is >= 1000 || lexicon.Value(text, t, TimeRole.Uncertain) is not null;
        if (at >= end || !(text.Tokens[at].Kind == TokenKind.Number || IsScale(at)
            || (lexicon.Value(text, at, TimeRole.Some) is not null && at + 1 < end && IsScale(at + 1))))
        {
            return null;
        }

        var t = at + 1;
        while (t < end && (IsScale(t) || (t + 1 < end && text.Form(t) is "of" && IsScale(t + 1))))
        {
            t++;
        }

        return t;
    }

    /// <summary>The value of a token of digits; null where it is none, or none that can be held.</summary>
    public static decimal? Digits(TaggedText text, int at) =>
        at < text.Tokens.Length && text.Tokens[at].Kind == TokenKind.Number ? Digits(text.Form(at), text.Language) : null;

    /// <summary>The value of digits with their separators; null where they make no number: a date, a clock, a range.</summary>
    public static decimal? Digits(ReadOnlySpan<char> form, Language language)
    {
        if (form.Length > MostDigits)
        {
            return null;
        }

        Span<char> plain = stackalloc char[MostDigits];
        var n = 0;
        var isDecimal = false;
        for (var i = 0; i < form.Length; i++)
        {
            if (char.IsAsciiDigit(form[i]))
            {
                plain[n++] = form[i];
                continue;
            }

            var rest = form[(i + 1)..].IndexOfAnyExceptInRange('0', '9');
            var digits = rest < 0 ? form.Length - i - 1 : rest;
            var thousands = form[i] is '٬' || (digits == 3 && form[i] is ',' && language != Language.Russian)
                || (digits == 3 && form[i] is '.' && form.Count('.') > 1);
            var point = form[i] is '.' or ',' or '٫' || (form[i] is '/' && language == Language.Persian);
            if (isDecimal || !(thousands || point))
            {
                return null;
            }

            if (!thousands)
            {
                plain[n++] = '.';
                isDecimal = true;
            }
        }

        return decimal.TryParse(plain[..n], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>«Более тысячи» is a thousand, «тысячи» alone are thousands.</summary>
    private static decimal? Genitive(TaggedText text, TimeLexicon lexicon, int at) =>
        lexicon.Value(text, at, TimeRole.Uncertain) is > 0 and var one && lexicon.Value(text, at - 1, TimeRole.About) is not null ? one : null;

    private static NumberRead? Number(Amount amount, int end) => amount.IsTooGreat ? null : new(amount.Value, end, false);

    /// <summary>The number of tokens of "and a half" behind a number: «و نیم», «с половиной».</summary>
    private static int Half(TaggedText text, int at, int end) => text.Language switch
    {
        Language.Persian => at + 1 < end && text.Form(at) is "و" && text.Form(at + 1) is "نیم" ? 2 : 0,
        Language.Russian => at + 1 < end && text.Form(at) is "с" && text.Form(at + 1) is "половиной" ? 2 : 0,
        _ => at + 2 < end && text.Form(at) is "and" && text.Form(at + 1) is "a" && text.Form(at + 2) is "half" ? 3 : 0,
    };

    /// <summary>Joins groups of three digits that Russian writes apart: "1 250 000".</summary>
    private static decimal Grouped(TaggedText text, decimal value, ref int at, int end)
    {
        if (text.Language != Language.Russian || text.Form(at).Length > 3)
        {
            return value;
        }

        while (at + 1 < end && text.Form(at + 1).Length == 3 && value < Amount.Greatest / 1000
            && Digits(text, at + 1) is { } group && group == decimal.Truncate(group))
        {
            value = (value * 1000) + group;
            at++;
        }

        return value;
    }

    /// <summary>Whether a token joins the number before it with what follows: "and", the hyphen of "twenty-five".</summary>
    private static bool Joins(TaggedText text, TimeLexicon lexicon, int at, int end, decimal room)
    {
        if (at + 1 >= end)
        {
            return false;
        }

        if (text.Language == Language.English && EnglishNumbers.IsHyphen(text, lexicon, at, room))
        {
            return true;
        }

        return text.Language != Language.Russian && lexicon.Value(text, at, TimeRole.And) is not null
            && ((Digits(text, at + 1) is { } digits && digits < room && room >= 1000)
                || (lexicon.Value(text, at + 1, TimeRole.Number) is { } word && word < room)
                || (lexicon.Value(text, at + 1, TimeRole.Ordinal) is { } ordinal && ordinal < room && text.Language == Language.Persian));
    }

    /// <summary>"A" and "an" are numbers only at the beginning: "a million".</summary>
    private static bool IsArticle(TaggedText text, int at, int first) =>
        at != first && text.Language == Language.English && text.Form(at) is "a" or "an";
}
