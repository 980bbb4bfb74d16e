using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;
using Peygir.Time.Numbers;

namespace Peygir.Time.Figures;

/// <summary>Finds ranks: "ranked 62nd", «رتبه سوم», «на втором месте». They are the only ordinals that measure.</summary>
internal static class Ranks
{
    /// <summary>The number of the rank that is told at a token, and the tokens that tell it.</summary>
    public static (decimal Number, TokenRange Tokens)? At(TokenSenses s, TokenRange free, int at)
    {
        if (FigureCue.At(s, at, free.End) is var (cue, t) && (cue.Roles & FigureRoles.Rank) != 0)
        {
            // Of a title «عنوان» and of an office «مقام» only the ordinal is a rank.
            t += s.Language == Language.English && s.Form(t) is "as" or "the" or "at" or "in" or "number" ? 1 : 0;
            var isOffice = s.Form(at) is "مقام" or "عنوان" or "جایگاه";
            return s.Form(at) is "عنوان" && s.Form(t) is not [.., 'ی'] ? null
                : t < free.End && Ordinal(s, t, free.End) is var (number, end) ? (number, new(at, end))
                : t < free.End && !isOffice && s.Whole(t) is > 0 and < 1000 and var whole
                    && (s.Form(at) is "رتبه" || !(t + 1 < free.End && s.Token(t + 1).Tag is Upos.Noun or Upos.Adj))
                    ? (whole, new(at, t + 1))
                : null;
        }

        return s.Language != Language.Persian && Ordinal(s, at, free.End) is var (place, last) && last < free.End
            && FigureCue.Is(s, last, FigureRoles.Ranked) && !(at > free.First && s.Form(at - 1) is "in" && s.Language == Language.English)
                ? (place, new(at, last + 1))
                : null;
    }

    /// <summary>An ordinal in words or digits: "third", "62nd", «5-м», «سومی».</summary>
    private static (decimal Number, int End)? Ordinal(TokenSenses s, int at, int end)
    {
        if (NumberReader.Read(s, at, end) is { IsOrdinal: true } ordinal)
        {
            return (ordinal.Value, ordinal.End);
        }

        if (s.Language == Language.Persian && s.Form(at) is [.. var stem, 'ی'] && s.Lexicon.Value(stem, TimeRole.Ordinal) is { } third)
        {
            return (third, at + 1);
        }

        return NumberReader.DigitOrdinal(s, at) is { } number ? (number, at + 1) : null;
    }
}
