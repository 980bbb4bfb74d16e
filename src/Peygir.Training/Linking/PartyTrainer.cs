using Peygir.Ledger.Deriving;
using Peygir.Reading;

namespace Peygir.Training.Linking;

/// <summary>
/// Learns who owes a commitment: logistic regression over the parties of each annotated commitment, fitted by gradient
/// ascent on all examples at once (AdaGrad; Duchi, Hazan and Singer, 2011) with quadratic decay.
/// </summary>
internal static class PartyTrainer
{
    private const int Steps = 1000;
    private const double Rate = 0.2;
    private const double Decay = 0.3;

    /// <summary>Learns from the threads of the stories that are not held out.</summary>
    public static PartyModel Learn(StoryCorpus corpus, Registry registry, Func<string, bool> isHeldOut)
    {
        var statements = corpus.Reports.SelectMany(r => r.Statements).ToDictionary(s => (s.Report, s.Span));
        var finder = new PartyFeatureFinder(registry);
        var examples = new List<(float[] Features, bool Owes)>();
        foreach (var thread in corpus.Threads.Where(t => !isHeldOut(t.Story)))
        {
            var parties = finder.Find([.. thread.Mentions.Select(m => statements[m]).OrderBy(s => s.Said)]);
            examples.AddRange(parties.Select(p => (p.Value, thread.Debtors.Contains(p.Key))));
        }

        return PartyModel.Create([.. Fit(examples).Select(w => (float)w)]);
    }

    private static double[] Fit(List<(float[] Features, bool Owes)> examples)
    {
        var weights = new double[PartyFeatureFinder.Features];
        var squares = new double[weights.Length];
        var gradient = new double[weights.Length];
        for (var step = 0; step < Steps; step++)
        {
            Array.Clear(gradient);
            foreach (var (features, owes) in examples)
            {
                var score = features.Select((v, f) => v * weights[f]).Sum();
                var error = (owes ? 1 : 0) - (1 / (1 + Math.Exp(-score)));
                for (var f = 0; f < weights.Length; f++)
                {
                    gradient[f] += error * features[f];
                }
            }

            for (var f = 0; f < weights.Length; f++)
            {
                gradient[f] -= Decay * weights[f];
                squares[f] += gradient[f] * gradient[f];
                weights[f] += Rate * gradient[f] / (Math.Sqrt(squares[f]) + 1e-8);
            }
        }

        return weights;
    }
}
