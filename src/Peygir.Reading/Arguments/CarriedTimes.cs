using System.Collections.Immutable;
using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Text.Learning;
using Peygir.Time;

namespace Peygir.Reading.Arguments;

/// <summary>
/// Chooses the time of a statement that names none itself from those said around it: "Last year we built a port. Its
/// trade grew." It is learnt which of them holds on, and whether any does.
/// </summary>
/// <param name="text">The report's text.</param>
/// <param name="times">Its time expressions.</param>
/// <param name="statements">The spans of all its statements, in text order.</param>
/// <param name="features">What speaks for and against each time.</param>
internal sealed class CarriedTimes(
    TaggedText text,
    ImmutableArray<TimeExpression> times,
    IReadOnlyList<TextSpan> statements,
    CarriedTimeFeatures features)
{
    // What was said earlier than this many expressions ago is forgotten.
    private const int MostTimes = 14;

    // The chance from which a time is taken over: below one half, for a reader sees a time that is wrong, and not one that is missing.
    private const double Least = 0.1;

    private readonly WeightedFeatures _features = new();

    /// <summary>The time that holds for a statement which names none; null where none does.</summary>
    /// <param name="statement">Its number among the statements.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="previous">The days of the statement before it; null where it has none.</param>
    /// <param name="weights">What was learnt.</param>
    /// <param name="context">What times of the statement are resolved against.</param>
    public TimeExpression? Of(
        int statement,
        StatementKind kind,
        TimeReading? previous,
        FeatureWeights weights,
        TimeContext context)
    {
        TimeExpression? best = null;
        var most = Least;
        foreach (var candidate in Candidates(statement))
        {
            features.Add(candidate, statement, kind, previous, context, _features);
            var chance = _features.Chance(weights);
            if (chance > most)
            {
                (best, most) = (candidate, chance);
            }
        }

        return best;
    }

    /// <summary>What speaks for and against a time.</summary>
    public CarriedTimeFeatures Features => features;

    /// <summary>The times that may hold for a statement, those behind it in its sentence first, then back from it.</summary>
    public IEnumerable<TimeExpression> Candidates(int statement)
    {
        var span = statements[statement];
        var range = text.Range(span);
        var sentence = SentencePieces.Around(text, range);
        var first = times.FirstAt(span.Start);
        for (var t = first; t < times.Length && times[t].Span.Start < text.Span(sentence).End; t++)
        {
            if (times[t].Span.Start >= span.End && !times[t].IsVague)
            {
                yield return times[t];
            }
        }

        var here = text.SentenceOf(range.First);
        for (var t = first - 1; t >= Math.Max(0, first - MostTimes); t--)
        {
            if (here - text.SentenceOf(text.Range(times[t].Span).First) > CarriedTimeFeatures.MostSentences)
            {
                yield break;
            }

            if (!times[t].IsVague)
            {
                yield return times[t];
            }
        }
    }
}
