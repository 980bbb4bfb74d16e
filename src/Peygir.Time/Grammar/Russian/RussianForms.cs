using Peygir.Text;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Grammar.Russian;

/// <summary>How Russian writes ordinals and what it joins by a hyphen: «12-го», «2025–2027», «XXI», «первого».</summary>
internal static class RussianForms
{
    // «2030-го», «2025-й»: no ending is longer.
    private const int LongestEnding = 3;

    // Nobody counts further in Roman numerals but years, which Russian does not write so.
    private const int LongestRoman = 6;

    /// <summary>The number of digits of an ordinal written with its ending: «12-го», «2030-му».</summary>
    public static int? Digits(ReadOnlySpan<char> form) =>
        form.IndexOf('-') is > 0 and var digits && form.Length - digits - 1 is >= 1 and <= LongestEnding && char.IsLetter(form[digits + 1])
            && !form[..digits].ContainsAnyExceptInRange('0', '9')
            ? digits : null;

    /// <summary>Where the first of two things joined by a hyphen ends and the second begins.</summary>
    public static (int End, int Start)? Pair(ReadOnlySpan<char> form, char joint = '-') =>
        form.IndexOf(joint) is > 0 and var hyphen && hyphen + 1 < form.Length ? (hyphen, hyphen + 1) : null;

    /// <summary>An ordinal below a hundred in words, in digits with an ending or in Roman numerals.</summary>
    public static (int Value, int End)? Ordinal(TokenSenses s, int at)
    {
        var form = s.Form(at);
        return Digits(form) is { } digits ? (digits <= 3 ? (int.Parse(form[..digits]), at + 1) : null)
            : s.Number(at) is { IsOrdinal: true, Value: < 100 } number ? ((int)number.Value, number.End)
            : Roman(form) is { } roman ? (roman, at + 1)
            : null;
    }

    /// <summary>The same, or bare digits before the word of what is counted: «4 квартал».</summary>
    public static (int Value, int End)? Counted(TokenSenses s, int at) =>
        Ordinal(s, at) ?? (s.Form(at).Length <= 2 && s.Whole(at) is > 0 and var whole ? (whole, at + 1) : null);

    /// <summary>Whether an adjective is in the plural: «последние», «ближайших», «эти».</summary>
    public static bool IsPlural(ReadOnlySpan<char> form) =>
        form.EndsWith("ие") || form.EndsWith("ые") || form.EndsWith("их") || form.EndsWith("ых") || form.EndsWith("ими") || form.EndsWith("ыми")
        || form is "эти";

    /// <summary>Whether an adjective is in the genitive of the masculine: «текущего», «первого».</summary>
    public static bool IsGenitive(ReadOnlySpan<char> form) => form.EndsWith("ого") || form.EndsWith("его");

    /// <summary>Whether an ordinal is as days of a month are told: «первого», «пятое», «двадцатому».</summary>
    public static bool IsOfDay(ReadOnlySpan<char> form) =>
        IsGenitive(form) || form.EndsWith("ое") || form.EndsWith("ье") || form.EndsWith("ому") || form.EndsWith("ему");

    /// <summary>Whether a token may be what an adjective or a number before it belongs to.</summary>
    public static bool IsNounLike(TokenSenses s, int at) =>
        s.Form(at).Length > 0 && s.Token(at).Tag is Upos.Noun or Upos.Propn or Upos.Adj;

    /// <summary>Whether a token is the word of a unit that stands for one without a number: «год», «недели».</summary>
    public static bool IsOne(TokenSenses s, int at) => s.Is(at, TimeRole.OneUnit);

    private static int? Roman(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > LongestRoman || form.ContainsAnyExcept("ivx"))
        {
            return null;
        }

        var sum = 0;
        for (var i = 0; i < form.Length; i++)
        {
            var value = Letter(form[i]);
            sum += i + 1 < form.Length && value < Letter(form[i + 1]) ? -value : value;
        }

        return sum > 0 ? sum : null;
    }

    private static int Letter(char c) => c switch { 'i' => 1, 'v' => 5, _ => 10 };
}
