using Peygir.Ledger.Deriving;
using Peygir.Ledger.Learnt;
using Peygir.Reading;
using Peygir.Training.Learning;

namespace Peygir.Training.Linking;

/// <summary>
/// Learns who owes a commitment: logistic regression over the parties of each annotated commitment, fitted by
/// <see cref="GradientAscent"/>.
/// </summary>
internal static class PartyTrainer
{
    private const int Steps = 1000;
    private const double Rate = 0.2;
    private const double Decay = 1;

    /// <summary>Learns from the threads of the stories that are not held out.</summary>
    public static LinearWeights Learn(StoryCorpus corpus, Registry registry, Func<string, bool> isHeldOut)
    {
        var statements = corpus.Reports.SelectMany(r => r.Statements).ToDictionary(s => (s.Report, s.Span));
        var finder = new PartyFeatureFinder(registry);
        var examples = new List<(float[] Features, bool Owes)>();
        foreach (var thread in corpus.Threads.Where(t => !isHeldOut(t.Story)))
        {
            var parties = finder.Find([.. thread.Mentions.Select(m => statements[m]).OrderBy(s => s.Said)]);
            examples.AddRange(parties.Select(p => (p.Value, thread.Debtors.Contains(p.Key))));
        }

        return LinearWeights.Create(Fit(examples), []);
    }

    private static float[] Fit(List<(float[] Features, bool Owes)> examples) => new GradientAscent { Steps = Steps, Rate = Rate, Decay = Decay }.Fit(
        new double[PartyFeatureFinder.Features],
        (weights, gradient) =>
        {
            foreach (var (features, owes) in examples)
            {
                var against = Math.Exp(-GradientAscent.Dot(features, weights));
                GradientAscent.Add(features, (owes ? 1 : 0) - (1 / (1 + against)), gradient);
            }
        });
}
