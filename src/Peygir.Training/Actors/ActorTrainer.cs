using Peygir.Reading;
using Peygir.Reading.Actors;
using Peygir.Reading.Actors.Ranking;
using Peygir.Training.Learning;

namespace Peygir.Training.Actors;

/// <summary>Learns who says what, and for whom, from annotated reports. Deterministic.</summary>
internal static class ActorTrainer
{
    /// <summary>Learns a model.</summary>
    public static ActorModel Learn(IEnumerable<GoldDocument> reports, Registry registry)
    {
        var speakers = new CandidateTrainer();
        var sides = new CandidateTrainer();
        foreach (var report in reports)
        {
            var attribution = Attribution.Find(report.Text, report.Report, registry, ActorModel.Empty);
            var taught = new HashSet<(int, string)>();
            foreach (var statement in report.Statements)
            {
                Speaker(attribution, statement, speakers);
                Side(attribution, statement, sides, taught);
            }
        }

        return new(speakers.Learn(), sides.Learn());
    }

    private static void Speaker(Attribution attribution, GoldStatement statement, CandidateTrainer trainer)
    {
        attribution.Speakers.Visit(
            statement.Span,
            (candidate, features) => trainer.Add(features, SpeakerAgreement.Same(statement.Speaker, NameOf(attribution, candidate))));
        trainer.EndChoice();
    }

    /// <summary>Each speaker of a report teaches his side once.</summary>
    private static void Side(
        Attribution attribution,
        GoldStatement statement,
        CandidateTrainer trainer,
        HashSet<(int Entity, string Side)> taught)
    {
        if (statement.Speaker.Length == 0)
        {
            return;
        }

        foreach (var entity in attribution.Entities)
        {
            if (SpeakerAgreement.Same(statement.Speaker, NameOf(attribution, entity.Index)))
            {
                if (taught.Add((entity.Index, statement.Side)))
                {
                    attribution.Sides.Visit(
                        entity,
                        (candidate, features) => trainer.Add(features, candidate == statement.Side));
                    trainer.EndChoice();
                }

                return;
            }
        }
    }

    private static string NameOf(Attribution attribution, int entity) =>
        entity < 0 ? "" : attribution.Entities[entity].Fullest.In(attribution.Text.Original).ToString();
}
