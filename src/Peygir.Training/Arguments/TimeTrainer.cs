using Peygir.Reading;
using Peygir.Reading.Actors;
using Peygir.Reading.Actors.Ranking;
using Peygir.Reading.Arguments;
using Peygir.Text.Learning;
using Peygir.Time;
using Peygir.Training.Learning;

namespace Peygir.Training.Arguments;

/// <summary>Learns which times said around a statement are its own, from statements that name none themselves.</summary>
internal static class TimeTrainer
{
    /// <summary>Learns from the given documents alone.</summary>
    public static FeatureWeights Learn(IReadOnlyList<GoldDocument> documents, Registry registry)
    {
        var trainer = new LogisticTrainer(ArgumentLabels.YesNo) { MinimumCount = 3 };
        var features = new WeightedFeatures();
        foreach (var document in documents)
        {
            Add(document, registry, trainer, features);
        }

        return trainer.Learn();
    }

    private static void Add(GoldDocument document, Registry registry, LogisticTrainer trainer, WeightedFeatures features)
    {
        var times = Times(document, registry, ArgumentTrainer.Nothing);
        TimeReading? previous = null;
        for (var s = 0; s < document.Statements.Length; s++)
        {
            var statement = document.Statements[s];
            AddNamed(document, times, s, trainer, features);
            var own = times.Own(s, statement.Kind, statement.Side);
            TimeReading? right = own is null ? null : times.Resolve(own, statement.Kind, statement.Side).Best;
            foreach (var candidate in own is null ? times.Carried.Candidates(s) : [])
            {
                var days = times.Resolve(candidate, statement.Kind, statement.Side).Best;
                var isRight = days is not null && statement.Time is var (start, end) && days.Start == start && days.End == end;
                times.Carried.Features.Add(candidate, s, statement.Kind, previous, times.Context(statement.Kind, statement.Side), features);
                trainer.Add(features.Items, isRight ? 1 : 0);
                right = isRight ? days : right;
            }

            previous = right;
        }
    }

    /// <summary>Which of the times that a statement names it is about.</summary>
    private static void AddNamed(GoldDocument document, StatementTimes times, int number, LogisticTrainer trainer, WeightedFeatures features)
    {
        var statement = document.Statements[number];
        var named = times.Named(number);
        for (var n = 0; n < named.Count && named.Count > 1 && statement.Time is not null; n++)
        {
            var days = times.Resolve(named[n], statement.Kind, statement.Side).Best;
            var isRight = days is not null && statement.Time is var (start, end) && days.Start == start && days.End == end;
            times.Features.Add(named, n, document.Text.Range(statement.Span), statement.Kind, times.Context(statement.Kind, statement.Side), features);
            trainer.Add(features.Items, isRight ? 1 : 0);
        }
    }

    /// <summary>The times of the annotated statements of a report.</summary>
    public static StatementTimes Times(GoldDocument document, Registry registry, FeatureWeights weights)
    {
        var text = document.Text;
        var attribution = Attribution.Find(text, document.Report, registry, ActorModel.Empty);
        return new(
            text,
            TimeFinder.Find(text),
            document.Report.Date,
            [.. document.Statements.Select(s => s.Span)],
            attribution.IsCue,
            StatementTimes.NamesPersianState(registry.Find(text)),
            weights);
    }
}
