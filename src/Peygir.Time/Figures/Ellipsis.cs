using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Grammar;

namespace Peygir.Time.Figures;

/// <summary>Tells what a number counts that has no unit of its own, by what was said before.</summary>
internal static class Ellipsis
{
    // How far before a number the words may stand that say what it is the number of.
    private const int CountWindow = 12;

    // How many figures back the money may stand that is still spoken of.
    private const int Back = 4;

    /// <summary>The unit; null where the number measures nothing that can be told.</summary>
    public static string? UnitOf(
        TokenSenses s, TokenRange free, FigureNumber number, ImmutableArray<Figure>.Builder before, int sentence)
    {
        var end = number.Tokens.End;
        if (number.IsWords && number.Value <= 1)
        {
            return null;
        }

        if (FigureCue.At(s, end, s.Sentence.End) is var (cue, _) && (cue.Roles & FigureRoles.OfThem) != 0)
        {
            return before.Count > 0 && !UnitTable.IsMeasure(before[^1].Unit) ? before[^1].Unit : "item";
        }

        var follows = end < free.End && s.Form(end) is not "دیگر";
        if (follows && s.Token(end).Tag is Upos.Noun or Upos.Adj or Upos.Propn or Upos.Num)
        {
            return null;
        }

        // "... to 4.1 billion dollars in a year, and then to 3.5 billion": great numbers go on in their unit.
        if (number.Scale >= 1_000_000)
        {
            for (var f = before.Count - 1; f >= Math.Max(0, before.Count - Back); f--)
            {
                if (before[f].Value >= 100_000 && before[f].Unit is { Length: 3 } or "person" or "tonne" or "m2" or "m3")
                {
                    return before[f].Unit;
                }
            }
        }

        // "13 percent last year and in nine months another eight": as nothing is named, it is the same again.
        var last = number.Tokens.First - 1;
        if (before.Count > sentence && last >= s.Sentence.First && FigureCue.Is(s, last, FigureRoles.Again)
            && UnitTable.IsMeasure(before[^1].Unit) && (!follows || s.Token(end).Kind == TokenKind.Punctuation))
        {
            return before[^1].Unit;
        }

        return CountedBefore(s, free, number);
    }

    /// <summary>"The number of infections rose to 104,000", «تعداد مبتلایان به ۱۰۴۰۰۰ رسید».</summary>
    private static string? CountedBefore(TokenSenses s, TokenRange free, FigureNumber number)
    {
        if (number.IsWords || number.Value is not >= 13 || UnitReader.IsYear(s, number)
            || number.Tokens.First <= free.First || !FigureCue.Is(s, Phrasing.BoundOf(s, free.First, number.Tokens, free.End).First - 1, FigureRoles.To))
        {
            return null;
        }

        for (var t = number.Tokens.First - 1; t >= Math.Max(s.Sentence.First, number.Tokens.First - CountWindow); t--)
        {
            if (FigureCue.At(s, t, s.Sentence.End) is var (cue, end) && (cue.Roles & FigureRoles.Count) != 0)
            {
                return s.Form(t) is "toll" ? "person" : UnitTable.Of(s.Language).Find(s, end, s.Sentence.End)?.Unit.Name is { } unit && !UnitTable.IsMeasure(unit) ? unit : "item";
            }
        }

        return null;
    }
}
