using NodaTime;
using Peygir.Text;
using Peygir.Text.Learning;
using Peygir.Time;

namespace Peygir.Reading.Arguments;

/// <summary>What speaks for and against each of the times that a statement names being the one it is about.</summary>
/// <param name="text">The report's text.</param>
internal sealed class OwnTimeFeatures(TaggedText text)
{
    private const int MostPlaces = 4;

    /// <summary>Adds what speaks for and against a time.</summary>
    /// <param name="candidates">The times the statement names, in text order.</param>
    /// <param name="number">Which of them.</param>
    /// <param name="own">The statement.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="context">What its times are resolved against.</param>
    /// <param name="features">Where to.</param>
    public void Add(
        IReadOnlyList<TimeExpression> candidates,
        int number,
        TokenRange own,
        StatementKind kind,
        TimeContext context,
        WeightedFeatures features)
    {
        features.Clear();
        var candidate = candidates[number];
        var place = text.Range(candidate.Span);
        var days = candidate.Resolve(context).Best;
        var language = (int)text.Language;
        var grain = days is null ? -1 : (int)days.Granularity;
        var relation = Relation(days, context.Anchor);
        var fromFirst = Math.Min(number, MostPlaces);
        var fromLast = Math.Min(candidates.Count - 1 - number, MostPlaces);
        var form = candidate.IsVague ? 0 : candidate.IsDeadline ? 1 : candidate.IsToldBefore ? 2 : candidate.IsAbsolute ? 3 : 4;
        var other = Others(candidates, number, days, context);
        features.Add(FeatureHash.Of(600));
        features.Add(FeatureHash.Of(601).With(fromFirst).With((int)kind));
        features.Add(FeatureHash.Of(602).With(fromLast));
        features.Add(FeatureHash.Of(603).With(fromFirst).With(language));
        features.Add(FeatureHash.Of(604).With(fromLast).With(language));
        features.Add(FeatureHash.Of(605).With(form));
        features.Add(FeatureHash.Of(606).With(form).With((int)kind));
        features.Add(FeatureHash.Of(607).With(grain));
        features.Add(FeatureHash.Of(608).With(grain).With((int)kind));
        features.Add(FeatureHash.Of(609).With(relation));
        features.Add(FeatureHash.Of(610).With(relation).With((int)kind));
        features.Add(FeatureHash.Of(611).With(other).With(fromFirst));
        features.Add(FeatureHash.Of(612).With(text.Form(place.First)));
        features.Add(FeatureHash.Of(613).With(BeforeIt(place, own)));
        features.Add(FeatureHash.Of(614).With(BehindIt(place, own)));
        features.Add(FeatureHash.Of(615).With(place.First - own.First <= 1 ? 1 : 0).With(place.End >= own.End - 1 ? 1 : 0));
    }

    // How its days lie to the report's.
    private static int Relation(TimeReading? days, LocalDate? day) =>
        days is null || day is not { } today ? 0
        : days.Start == today && days.End == today ? 1
        : days.End < today ? 2
        : days.Start > today ? 3
        : 4;

    /// <summary>Whether another time lies within it (1), or it within another (2).</summary>
    private static int Others(IReadOnlyList<TimeExpression> candidates, int number, TimeReading? days, TimeContext context)
    {
        for (var c = 0; c < candidates.Count && days is not null; c++)
        {
            if (c != number && candidates[c].Resolve(context).Best is { } other && (other.Start, other.End) != (days.Start, days.End))
            {
                if (days.Start <= other.Start && other.End <= days.End)
                {
                    return 1;
                }

                if (other.Start <= days.Start && days.End <= other.End)
                {
                    return 2;
                }
            }
        }

        return 0;
    }

    private int BeforeIt(TokenRange place, TokenRange own) =>
        place.First <= own.First ? -1 : (int)text.Tokens[place.First - 1].Tag;

    private int BehindIt(TokenRange place, TokenRange own) =>
        place.End >= own.End ? -1 : (int)text.Tokens[place.End].Tag;
}
