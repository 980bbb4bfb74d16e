using System.Globalization;
using Peygir.Reading;
using Peygir.Reading.Actors;
using Peygir.Reading.Actors.Ranking;
using Peygir.Text;
using Peygir.Training.Learning;

namespace Peygir.Training.Actors;

/// <summary>Measures attribution on annotated statements, true spans given.</summary>
internal static class ActorEvaluation
{
    /// <summary>
    /// Cross-validates over annotated reports and prints the scores of each set, as the project's
    /// scorer defines them; <paramref name="errors"/> gets one line a wrong statement.
    /// </summary>
    public static void CrossValidate(IReadOnlyList<GoldDocument> documents, TextWriter output, TextWriter errors)
    {
        var tallies = new SortedDictionary<string, ActorTally>(StringComparer.Ordinal);
        for (var fold = 0; fold < CrossValidation.FoldCount; fold++)
        {
            var model = ActorTrainer.Learn(documents.Where(d => Folds.Of(d.Id, CrossValidation.FoldCount) != fold), Registry.Default);
            foreach (var document in documents.Where(d => Folds.Of(d.Id, CrossValidation.FoldCount) == fold))
            {
                if (!tallies.TryGetValue(document.Set, out var tally))
                {
                    tallies.Add(document.Set, tally = new());
                }

                Count(model, document, tally, errors);
            }
        }

        foreach (var (set, tally) in tallies)
        {
            var s = tally.Scores;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{set,-10} statements {s.Statements,5}  speaker {s.Speaker:F3} (of {s.Reachable:F3})  side {s.Side:F3}  side_rare {s.SideRare:F3}"));
        }
    }

    private static void Count(ActorModel model, GoldDocument document, ActorTally tally, TextWriter errors)
    {
        var attribution = Attribution.Find(document.Text, document.Report, Registry.Default, model);
        foreach (var statement in document.Statements)
        {
            var found = attribution.SpeakerOf(statement.Span);
            var reachable = statement.Speaker.Length == 0;
            foreach (var entity in attribution.Entities)
            {
                reachable = reachable || SpeakerAgreement.Same(statement.Speaker, entity.Fullest.In(document.Report.Text).ToString());
            }

            var speaker = SpeakerAgreement.Same(statement.Speaker, found.Name);
            var side = string.Equals(statement.Side, found.Side, StringComparison.OrdinalIgnoreCase);
            tally.Add(statement.Side, speaker, side, reachable);
            if (!speaker || !side)
            {
                errors.WriteLine(
                    $"{document.Set}\t{document.Id}\t{(speaker ? "" : "SPEAKER")}\t{(side ? "" : "SIDE")}\t{(reachable ? "" : "UNFOUND")}\t"
                    + $"{statement.Speaker} | {found.Name}\t{statement.Side} | {found.Side}\t{Around(document.Report.Text, statement.Span)}");
            }
        }
    }

    private static string Around(string text, TextSpan span) =>
        $"{text[Math.Max(0, span.Start - 90)..span.Start]}[[{text[span.Start..Math.Min(span.End, span.Start + 60)]}".ReplaceLineEndings("¶");
}
