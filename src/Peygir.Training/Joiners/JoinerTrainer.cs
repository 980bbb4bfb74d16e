using Peygir.Text.Joiners;
using Peygir.Text.Learning;
using Peygir.Training.Text;

namespace Peygir.Training.Joiners;

/// <summary>
/// Learns where joiners were lost from lines that have theirs, which are damaged for it in each way: all joiners deleted, all
/// made spaces, or nothing lost. An averaged perceptron, left to right, behind the true decisions. What is counted of words is
/// counted without the line that is looked at, as it will be when a line is met that was never seen.
/// </summary>
internal static class JoinerTrainer
{
    private const int Epochs = 12;
    private const float LeastWeight = 0.1f;
    private const int LeastUpdates = 1;
    private const string Joiner = "\u200C";
    private static readonly string[] s_endings = ["ها"];

    /// <summary>Learns from lines.</summary>
    /// <param name="lines">Lines with their joiners.</param>
    /// <param name="counts">What was counted in other texts; the lines are added.</param>
    public static JoinerModel Learn(IReadOnlyList<string> lines, CountedWords counts)
    {
        foreach (var line in lines)
        {
            counts.Add(line, 1);
        }

        var features = new JoinerFeatures(counts);
        var examples = new List<(ulong[] Features, bool IsJoined)>();
        foreach (var line in lines)
        {
            counts.Add(line, -1);
            Examples(line, counts, features, examples);
            counts.Add(line, 1);
        }

        return new(JoinerKnowledge.Create(counts.Counts), Fit(examples));
    }

    private static SparseWeights Fit(List<(ulong[] Features, bool IsJoined)> examples)
    {
        var perceptron = new SparsePerceptron();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(1);
        Span<float> scores = stackalloc float[2];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var e in order)
            {
                var (features, isJoined) = examples[e];
                perceptron.Score(scores, features);
                perceptron.Learn(features, isJoined ? 1 : 0, scores[1] > scores[0] ? 1 : 0);
            }
        }

        return perceptron.Build(LeastWeight, LeastUpdates);
    }

    private static void Examples(string line, JoinerCounts counts, JoinerFeatures features, List<(ulong[] Features, bool IsJoined)> examples)
    {
        if (!line.Contains(Joiner, StringComparison.Ordinal))
        {
            Examples(line, line, counts, features, examples);
            return;
        }

        Examples(line, Damage.Deleted(line), counts, features, examples);
        Examples(line, Damage.Spaced(line), counts, features, examples);
        Examples(line, line, counts, features, examples);
        Examples(line, Damage.Half(line), counts, features, examples);

        // Some write plurals together; where other joiners are there, or became spaces, these were never lost.
        var together = s_endings.Aggregate(line, (l, e) => l.Replace(Joiner + e, e, StringComparison.Ordinal));
        if (together != line && together.Contains(Joiner, StringComparison.Ordinal))
        {
            Examples(together, Damage.Spaced(together), counts, features, examples, LineSigns.Apart);
            Examples(together, together, counts, features, examples);
        }
    }

    private static void Examples(
        string line, string damaged, JoinerCounts counts, JoinerFeatures features, List<(ulong[] Features, bool IsJoined)> examples, LineSigns needed = LineSigns.None)
    {
        var (run, whole) = (new PersianRun(), new PersianRun());
        var buffer = new FeatureBuffer();
        run.Signs = PersianLine.Runs(damaged, run).Aggregate(LineSigns.None, (s, r) => s | LineSignsOf.Run(r, counts));
        if (!run.Signs.IsDamaged() || (run.Signs & needed) != needed)
        {
            return;
        }

        using var wholes = PersianLine.Runs(line, whole).GetEnumerator();
        foreach (var _ in PersianLine.Runs(damaged, run))
        {
            // Damage changes what stands between letters only, so both have the same runs.
            if (!wholes.MoveNext() || !whole.Letters.SequenceEqual(run.Letters))
            {
                break;
            }

            for (var at = 1; at < run.Length; at++)
            {
                var isJoined = whole.Before(at) == Gap.Joiner;
                if (run.Before(at) != Gap.Joiner && features.Of(run, at, ref buffer))
                {
                    examples.Add((buffer.Items.ToArray(), isJoined));
                }

                if (isJoined)
                {
                    run.Set(at, Gap.Joiner);
                }
            }
        }

        buffer.Dispose();
    }
}
