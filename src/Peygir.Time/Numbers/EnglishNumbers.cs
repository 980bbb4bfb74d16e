using Peygir.Text;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Numbers;

/// <summary>What English writes together: "$5bn", "500MW", "twenty-five".</summary>
internal static class EnglishNumbers
{
    /// <summary>A number and its scale in one token; "m" is a million only of money.</summary>
    public static (decimal Value, decimal Scale)? Scaled(TaggedText text, int at)
    {
        if (Split(text, at) is not { } digits || NumberReader.Digits(text.Form(at)[..digits], Language.English) is not { } value)
        {
            return null;
        }

        var letters = text.Form(at)[digits..];
        return letters is "m" ? (at > 0 && text.Form(at - 1) is "$" or "€" ? (value, 1_000_000) : null)
            : TimeLexicon.Of(Language.English).Value(letters, TimeRole.Scale) is { } scale ? (value, scale)
            : null;
    }

    /// <summary>The number of digits before the letters of a token such as "500mw"; null where it is no such token.</summary>
    public static int? Split(TaggedText text, int at) =>
        text.Language == Language.English && text.Tokens[at].Kind == TokenKind.Word
            && text.Form(at).IndexOfAnyInRange('a', 'z') is > 0 and var digits && char.IsAsciiDigit(text.Form(at)[digits - 1])
            ? digits : null;

    /// <summary>Whether a token is the hyphen of "twenty-five".</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">Its words.</param>
    /// <param name="at">The token, not the last.</param>
    /// <param name="room">What the number so far leaves room for.</param>
    public static bool IsHyphen(TaggedText text, TimeLexicon lexicon, int at, decimal room) =>
        room == 10 && text.Form(at) is "-"
        && (lexicon.Value(text, at + 1, TimeRole.Number) is < 10 || lexicon.Value(text, at + 1, TimeRole.Ordinal) is < 10);

    /// <summary>Whether a token, not the last, is the article of "half a million".</summary>
    public static bool IsHalfOf(TaggedText text, TimeLexicon lexicon, int at) =>
        text.Language == Language.English && text.Form(at) is "a" && text.Form(at - 1) is "half"
        && lexicon.Value(text, at + 1, TimeRole.Scale) is >= 1000;
}
