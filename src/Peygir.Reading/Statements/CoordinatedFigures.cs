using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Reading.Statements;

/// <summary>
/// Cuts an indicator that gives one figure for one period and, coordinated with it, another for another ("grew by 13
/// percent last year and by 8 in this") into one statement each: they are two propositions.
/// </summary>
internal static class CoordinatedFigures
{
    /// <summary>The candidate, or its parts in text order.</summary>
    public static IEnumerable<Candidate> Split(
        Candidate candidate, TaggedText text, ImmutableArray<TimeExpression> times, ImmutableArray<Figure> figures)
    {
        if (candidate.Kind == StatementKind.Indicator)
        {
            var pairs = Pairs(text.Span(candidate.Tokens), times, figures);
            for (var i = 1; i < pairs.Count; i++)
            {
                var last = text.Range(pairs[i - 1]).End;
                if (StartOfSecond(text, last, text.Range(pairs[i]).First) is { } second)
                {
                    yield return candidate with { Tokens = new(candidate.Tokens.First, last) };
                    candidate = candidate with { Tokens = new(second, candidate.Tokens.End) };
                }
            }
        }

        yield return candidate;
    }

    /// <summary>
    /// Where the second of two pairs begins: right behind the conjunction, a preposition taken along; null where
    /// something else stands between them, for then it is another clause.
    /// </summary>
    private static int? StartOfSecond(TaggedText text, int last, int pair)
    {
        var first = pair > last && text.Tokens[pair - 1].Tag == Upos.Adp ? pair - 1 : pair;
        return first > last && first - last <= 2 && IsConjunction(text.Form(first - 1)) ? first : null;
    }

    private static bool IsConjunction(ReadOnlySpan<char> form) => form is "و" or "and" or "и" or "а" or "," or "،" or "while";

    /// <summary>From the first to the last character of each period and its figure; none where some figure has no period.</summary>
    private static List<TextSpan> Pairs(TextSpan statement, ImmutableArray<TimeExpression> times, ImmutableArray<Figure> figures)
    {
        var spans = times.Inside(statement).Select(t => (t.Span, IsTime: true))
            .Concat(figures.Inside(statement).Select(f => (f.Span, IsTime: false)))
            .OrderBy(s => s.Span.Start)
            .ToList();
        var pairs = new List<TextSpan>();
        for (var i = 0; i + 1 < spans.Count; i += 2)
        {
            if (spans[i].IsTime == spans[i + 1].IsTime || spans[i].IsTime != spans[0].IsTime)
            {
                return [];
            }

            pairs.Add(new(spans[i].Span.Start, spans[i + 1].Span.End));
        }

        return spans.Count % 2 == 0 ? pairs : [];
    }
}
