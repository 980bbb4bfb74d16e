using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Numbers;

/// <summary>What English writes together: "$5bn", "500MW", "twenty-five".</summary>
internal static class EnglishNumbers
{
    /// <summary>A number and its scale in one token; "m" is a million only of money.</summary>
    public static (decimal Value, decimal Scale)? Scaled(TokenSenses s, int at)
    {
        if (Split(s, at) is not { } digits || NumberReader.Digits(s.Form(at)[..digits], Language.English) is not { } value)
        {
            return null;
        }

        var letters = s.Form(at)[digits..];
        return letters is "m" ? (at > 0 && s.Form(at - 1) is "$" or "€" ? (value, 1_000_000) : null)
            : letters is "b" ? (value, 1_000_000_000)
            : s.Lexicon.Value(letters, TimeRole.Scale) is { } scale ? (value, scale)
            : null;
    }

    /// <summary>The number of digits before the letters of a token such as "500mw"; null where it is no such token.</summary>
    public static int? Split(TokenSenses s, int at) =>
        s.Language == Language.English && s.Token(at).Kind == TokenKind.Word
            && s.Form(at).IndexOfAnyInRange('a', 'z') is > 0 and var digits && char.IsAsciiDigit(s.Form(at)[digits - 1])
            ? digits : null;

    /// <summary>Whether a token is the hyphen of "twenty-five".</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">The token, not the last.</param>
    /// <param name="room">What the number so far leaves room for.</param>
    public static bool IsHyphen(TokenSenses s, int at, decimal room) =>
        room == 10 && s.Form(at) is "-"
        && (s.Value(at + 1, TimeRole.Number) is < 10 || s.Value(at + 1, TimeRole.Ordinal) is < 10);

    /// <summary>Whether a token, not the last, is the article of "half a million".</summary>
    public static bool IsHalfOf(TokenSenses s, int at) =>
        s.Language == Language.English && s.Form(at) is "a" && s.Form(at - 1) is "half"
        && s.Value(at + 1, TimeRole.Scale) is >= 1000 or 12;
}
