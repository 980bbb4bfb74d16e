using Peygir.Reading;
using Peygir.Reading.Arguments;
using Peygir.Reading.Statements;
using Peygir.Text.Learning;
using Peygir.Time;
using Peygir.Time.Figures;
using Peygir.Training.Learning;

namespace Peygir.Training.Statements;

/// <summary>Learns the kinds of statements from annotated reports.</summary>
internal static class KindTrainer
{
    /// <summary>Learns from the given documents alone.</summary>
    public static FeatureWeights Learn(IReadOnlyList<GoldDocument> documents)
    {
        var trainer = new LogisticTrainer(Enum.GetNames<StatementKind>()) { Rate = 0.05f, Epochs = 8 };
        var features = new WeightedFeatures();
        foreach (var document in documents)
        {
            var times = TimeFinder.FindDated(document.Text);
            var kinds = new KindFeatures(document.Text, times, FigureFinder.Find(document.Text, times));
            foreach (var statement in document.Statements)
            {
                kinds.Of(document.Text.Range(statement.Span), statement.Speaker, features);
                trainer.Add(features.Items, (int)statement.Kind);
            }
        }

        return trainer.Learn();
    }
}
