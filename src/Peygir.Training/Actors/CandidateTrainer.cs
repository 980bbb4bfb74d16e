using Peygir.Text.Learning;

namespace Peygir.Training.Actors;

/// <summary>One choice to learn from: the candidates, each with its features, and which of them are right.</summary>
/// <param name="Candidates">The features of each candidate.</param>
/// <param name="Right">For each candidate whether it is right; at least one is.</param>
internal sealed record Choice(int[][] Candidates, bool[] Right);

/// <summary>
/// Conditional logistic regression over choices: the weights that make right candidates likely beside the wrong
/// ones. Stochastic gradients with steps by AdaGrad, in an order drawn from a fixed seed, averaged over the last
/// half of the passes; the same choices give the same weights.
/// </summary>
internal sealed class CandidateTrainer
{
    private const int Passes = 8;
    private const int Rarest = 3;
    private const double Rate = 0.05;
    private const double Shrink = 1e-3;
    private readonly Dictionary<ulong, int> _index = [];
    private readonly List<int> _counts = [];
    private readonly List<Choice> _choices = [];
    private readonly List<int[]> _features = [];
    private readonly List<bool> _right = [];

    /// <summary>Adds a candidate to the choice under way.</summary>
    public void Add(ReadOnlySpan<ulong> features, bool right)
    {
        var row = new int[features.Length];
        for (var i = 0; i < row.Length; i++)
        {
            if (!_index.TryGetValue(features[i], out row[i]))
            {
                _index.Add(features[i], row[i] = _counts.Count);
                _counts.Add(0);
            }

            _counts[row[i]]++;
        }

        _features.Add(row);
        _right.Add(right);
    }

    /// <summary>Ends the choice under way; one without a right candidate teaches nothing and is dropped.</summary>
    public void EndChoice()
    {
        if (_right.Contains(true) && _right.Contains(false))
        {
            _choices.Add(new([.. _features], [.. _right]));
        }

        _features.Clear();
        _right.Clear();
    }

    /// <summary>Learns the weights.</summary>
    public FeatureWeights Learn()
    {
        var weights = new double[_counts.Count];
        var squares = new double[_counts.Count];
        var sums = new double[_counts.Count];
        var order = Enumerable.Range(0, _choices.Count).ToArray();
        var random = new Random(1404);
        var averaged = 0;
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var c in order)
            {
                Step(_choices[c], weights, squares);
            }

            if (pass >= Passes / 2)
            {
                averaged++;
                for (var i = 0; i < weights.Length; i++)
                {
                    sums[i] += weights[i];
                }
            }
        }

        return FeatureWeights.Create(
            ["score"],
            _index.Where(f => _counts[f.Value] >= Rarest)
                .Select(f => KeyValuePair.Create(f.Key, new[] { (float)(sums[f.Value] / Math.Max(1, averaged)) })));
    }

    private void Step(Choice choice, double[] weights, double[] squares)
    {
        var n = choice.Candidates.Length;
        Span<double> scores = n <= 128 ? stackalloc double[n] : new double[n];
        var top = double.NegativeInfinity;
        for (var c = 0; c < n; c++)
        {
            foreach (var f in choice.Candidates[c])
            {
                scores[c] += _counts[f] >= Rarest ? weights[f] : 0;
            }

            top = Math.Max(top, scores[c]);
        }

        double all = 0, right = 0;
        for (var c = 0; c < n; c++)
        {
            scores[c] = Math.Exp(scores[c] - top);
            all += scores[c];
            right += choice.Right[c] ? scores[c] : 0;
        }

        right = Math.Max(right, 1e-12);
        for (var c = 0; c < n; c++)
        {
            var gradient = (scores[c] / all) - (choice.Right[c] ? scores[c] / right : 0);
            if (Math.Abs(gradient) < 1e-5)
            {
                continue;
            }

            foreach (var f in choice.Candidates[c])
            {
                var g = gradient + (Shrink * weights[f]);
                squares[f] += g * g;
                weights[f] -= Rate * g / Math.Sqrt(squares[f] + 1e-6);
            }
        }
    }
}
