using Peygir.Text;

namespace Peygir.Reading.Statements;

/// <summary>
/// Finds the statements of a text. Of all ways to cut a sentence it takes the one with the most statements expected
/// to be right, where right means what a reader would accept: an overlap of half of the union, not equal borders.
/// </summary>
internal sealed class StatementFinder(SegmentModel model, double threshold = StatementFinder.DefaultThreshold)
{
    /// <summary>The chance from which on a statement is worth marking: where found and core F1 are best.</summary>
    public const double DefaultThreshold = 0.4;

    /// <summary>
    /// What the chance of exactly these borders counts beside that of any borders accepted for them. Without it the
    /// middle way between two likely borders would win, which cuts words off; more costs statements.
    /// </summary>
    private const double ExactBorders = 0.2;

    private const double Negligible = 0.002;
    private static readonly int s_kinds = Enum.GetValues<StatementKind>().Length;

    /// <summary>The statements in text order; none overlaps another.</summary>
    public IReadOnlyList<Candidate> Find(TaggedText text)
    {
        var found = new List<Candidate>();
        var context = new SentenceContext(text);
        var shape = new SegmentShape(text);
        using var parts = new SegmentScores(s_kinds);
        using var lattice = new SegmentLattice(s_kinds);
        var segments = new List<Segment>();
        foreach (var sentence in SentencePieces.Of(text))
        {
            parts.Fill(text, sentence, context, model.Weights);
            lattice.Weigh(sentence, parts, shape, model.Shapes);
            Collect(text, sentence, lattice, segments);
            Select(segments, sentence, found);
        }

        return found;
    }

    /// <summary>Lists the segments that are not negligible, with their chances.</summary>
    private static void Collect(TaggedText text, TokenRange sentence, SegmentLattice lattice, List<Segment> segments)
    {
        segments.Clear();
        for (var first = 0; first < sentence.Count; first++)
        {
            for (var end = first + 1; end <= Math.Min(sentence.Count, first + SegmentLattice.MaxLength); end++)
            {
                if (lattice.Chance(first, end) > Negligible)
                {
                    var chances = default(KindChances);
                    for (var k = 0; k < s_kinds; k++)
                    {
                        chances[k] = lattice.Chance(first, end, k);
                    }

                    TokenRange tokens = new(sentence.First + first, sentence.First + end);
                    segments.Add(new(tokens, text.Span(tokens), chances));
                }
            }
        }
    }

    /// <summary>Takes the set of segments, none overlapping another, with the greatest sum of chance over threshold.</summary>
    private void Select(List<Segment> segments, TokenRange sentence, List<Candidate> found)
    {
        if (segments.Count == 0)
        {
            return;
        }

        var best = new double[sentence.Count + 1];
        var choice = new int[sentence.Count + 1];
        var candidates = new Candidate[segments.Count];
        for (var i = 0; i < segments.Count; i++)
        {
            candidates[i] = Accept(segments, i);
        }

        var byEnd = Enumerable.Range(0, segments.Count).OrderBy(i => segments[i].Tokens.End).ToArray();
        var next = 0;
        for (var end = 1; end <= sentence.Count; end++)
        {
            best[end] = best[end - 1];
            choice[end] = -1;
            for (; next < byEnd.Length && segments[byEnd[next]].Tokens.End - sentence.First == end; next++)
            {
                var candidate = candidates[byEnd[next]];
                var value = best[candidate.Tokens.First - sentence.First] + Worth(candidate);
                if (value > best[end])
                {
                    best[end] = value;
                    choice[end] = byEnd[next];
                }
            }
        }

        var taken = found.Count;
        for (var end = sentence.Count; end > 0;)
        {
            if (choice[end] < 0)
            {
                end--;
                continue;
            }

            var candidate = candidates[choice[end]];
            found.Insert(taken, candidate);
            end = candidate.Tokens.First - sentence.First;
        }
    }

    private double Worth(in Candidate candidate) => candidate.Found + (ExactBorders * candidate.Exact) - threshold;

    /// <summary>Sums the chances of all segments that would be accepted for one.</summary>
    private static Candidate Accept(List<Segment> segments, int index)
    {
        var segment = segments[index];
        var chances = default(KindChances);
        foreach (var other in segments)
        {
            if (IsMatch(segment.Span, other.Span))
            {
                for (var k = 0; k < s_kinds; k++)
                {
                    chances[k] += other.Chances[k];
                }
            }
        }

        var (kind, found, exact) = (0, 0d, 0d);
        for (var k = 0; k < s_kinds; k++)
        {
            found += chances[k];
            exact += segment.Chances[k];
            kind = chances[k] > chances[kind] ? k : kind;
        }

        return new(segment.Tokens, (StatementKind)kind, Math.Min(1, found), exact, chances);
    }

    /// <summary>Overlap of half of the union or more.</summary>
    private static bool IsMatch(TextSpan a, TextSpan b)
    {
        var shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return shared > 0 && 2 * shared >= Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start);
    }

    private readonly record struct Segment(TokenRange Tokens, TextSpan Span, KindChances Chances);
}
