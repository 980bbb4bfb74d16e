using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Figures;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Numbers;

/// <summary>A number that tells one of a row of like things from the others.</summary>
/// <param name="Tokens">The tokens of the number.</param>
/// <param name="Number">The number, 1 to 999.</param>
public readonly record struct OrdinalMatch(TokenRange Tokens, int Number);

/// <summary>
/// Finds the numbers that name things rather than count them: "the second unit", "units two and three", «واحد سوم»,
/// «فاز ۱۱», «третьего блока». Stateless, thread-safe, linear in the length of the text.
/// </summary>
public static class OrdinalFinder
{
    private const int Greatest = 999;

    /// <summary>All such numbers of a text, in text order; none inside a time or a measured figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="times">Its times.</param>
    /// <param name="figures">Its figures.</param>
    public static ImmutableArray<OrdinalMatch> Find(
        TaggedText text, ImmutableArray<TimeExpression> times, ImmutableArray<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(text);
        var taken = TakenTokens.In(text, times.Select(t => t.Span).Concat(figures.Select(f => f.Span)));
        using var senses = new TokenSenses(text);
        var found = ImmutableArray.CreateBuilder<OrdinalMatch>();
        foreach (var sentence in text.Sentences)
        {
            senses.Sentence = sentence;
            for (var t = sentence.First; t < sentence.End; t++)
            {
                var follows = found.Count > 0 && found[^1].Tokens.End == t - 1 && text.Tokens[t - 1].Tag == Upos.Cconj;
                if (!taken[t] && At(senses, t, follows) is { } match && !taken[match.Tokens.End - 1])
                {
                    found.Add(match);
                    t = match.Tokens.End - 1;
                }
            }
        }

        return found.DrainToImmutable();
    }

    /// <param name="s">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="follows">Whether an ordinal and a conjunction stand before it.</param>
    private static OrdinalMatch? At(TokenSenses s, int at, bool follows)
    {
        if (NumberReader.DigitOrdinal(s, at) is { } digits and > 0 and <= Greatest)
        {
            return new(new(at, at + 1), digits);
        }

        if (s.Number(at) is not { Value: >= 1 and <= Greatest } number || number.Value % 1 != 0)
        {
            return null;
        }

        // "First" in words mostly tells that a thing is new, "the first train", but not of things that stand in rows.
        if (number.IsOrdinal)
        {
            return number.Value > 1 || s.Is(at - 1, TimeRole.Row) || s.Is(number.End, TimeRole.Row) || IsAlone(s, number.End)
                ? new(new(at, number.End), (int)number.Value)
                : null;
        }

        // A cardinal names a thing only behind its noun, and counts what stands behind it. A word that opens a sentence
        // is often taken for a verb: "Units two and three".
        var isBehindNoun = follows || IsNoun(s.Tag(at - 1)) || s.Is(at - 1, TimeRole.Row) || (s.IsCapitalised(at - 1) && s.Tag(at - 1) == Upos.Verb);
        var counts = IsNoun(s.Tag(number.End)) || s.Tag(number.End) is Upos.Adj or Upos.Num;
        return isBehindNoun && !counts ? new(new(at, number.End), (int)number.Value) : null;
    }

    /// <summary>Whether what was counted is left out: "the first will be connected by May".</summary>
    private static bool IsAlone(TokenSenses s, int end) => s.Tag(end) is Upos.Aux;

    private static bool IsNoun(Upos? tag) => tag is Upos.Noun or Upos.Propn or Upos.Sym;
}
