using Peygir.Reading;
using Peygir.Reading.Statements;
using Peygir.Text;

namespace Peygir.Training.Statements;

/// <summary>Annotated statements as token ranges.</summary>
internal static class SegmentTruth
{
    /// <summary>The statements of a text by token, in text order; of two that overlap the first alone.</summary>
    public static IReadOnlyList<(TokenRange Tokens, StatementKind Kind)> Of(AnnotatedText annotated)
    {
        var truths = new List<(TokenRange Tokens, StatementKind Kind)>();
        foreach (var (span, kind) in annotated.Statements.OrderBy(s => s.Span))
        {
            var tokens = annotated.Text.Range(span);
            if (tokens.Count > 0 && (truths.Count == 0 || truths[^1].Tokens.End <= tokens.First))
            {
                truths.Add((tokens, kind));
            }
        }

        return truths;
    }

    /// <summary>
    /// Those whose greater part lies in a sentence, cut to it and counted from its first token.
    /// </summary>
    public static IReadOnlyList<(TokenRange Tokens, StatementKind Kind)> In(
        TokenRange sentence, IReadOnlyList<(TokenRange Tokens, StatementKind Kind)> truths)
    {
        var inside = new List<(TokenRange Tokens, StatementKind Kind)>();
        foreach (var (tokens, kind) in truths)
        {
            var first = Math.Max(tokens.First, sentence.First);
            var end = Math.Min(tokens.End, sentence.End);
            end = Math.Min(end, first + SegmentLattice.MaxLength);
            if (2 * (end - first) > tokens.Count)
            {
                inside.Add((new(first - sentence.First, end - sentence.First), kind));
            }
        }

        return inside;
    }
}
