using Peygir.Text.Learning;

namespace Peygir.Training.Learning;

/// <summary>
/// Multinomial logistic regression over weighted features, learnt by AdaGrad (Duchi, Hazan and Singer, 2011) with
/// quadratic decay, in an order drawn from a fixed seed: the same examples give the same weights.
/// </summary>
internal sealed class LogisticTrainer(IReadOnlyList<string> labels)
{
    private readonly Dictionary<ulong, int> _index = [];
    private readonly List<int> _counts = [];
    private readonly List<((int Feature, float Value)[] Features, int Label, float Weight)> _examples = [];

    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>The first step of AdaGrad.</summary>
    public float Rate { get; init; } = 0.03f;

    /// <summary>Quadratic decay, an example.</summary>
    public float Decay { get; init; } = 1e-4f;

    /// <summary>Features seen fewer times are left out.</summary>
    public int MinimumCount { get; init; } = 2;

    /// <summary>Features whose weights are all smaller are left out of the model.</summary>
    public float Smallest { get; init; } = 0.02f;

    /// <summary>Adds an example.</summary>
    public void Add(ReadOnlySpan<(ulong Feature, float Value)> features, int label, float weight = 1)
    {
        var row = new (int, float)[features.Length];
        for (var i = 0; i < row.Length; i++)
        {
            if (!_index.TryGetValue(features[i].Feature, out var id))
            {
                _index.Add(features[i].Feature, id = _counts.Count);
                _counts.Add(0);
            }

            _counts[id]++;
            row[i] = (id, features[i].Value);
        }

        _examples.Add((row, label, weight));
    }

    /// <summary>Learns the weights.</summary>
    public FeatureWeights Learn()
    {
        var n = labels.Count;
        var weights = new float[_counts.Count * n];
        var squares = new float[weights.Length];
        var touched = new int[_counts.Count];
        var order = Enumerable.Range(0, _examples.Count).ToArray();
        var random = new Random(1);
        var scores = new float[n];
        var time = 0;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var e in order)
            {
                time++;
                var (features, label, importance) = _examples[e];
                Array.Clear(scores);
                foreach (var (feature, value) in features)
                {
                    if (_counts[feature] < MinimumCount)
                    {
                        continue;
                    }

                    var row = weights.AsSpan(feature * n, n);
                    var shrink = MathF.Pow(1 - (Rate * Decay), time - touched[feature]);
                    touched[feature] = time;
                    for (var l = 0; l < n; l++)
                    {
                        row[l] *= shrink;
                        scores[l] += value * row[l];
                    }
                }

                Softmax(scores);
                scores[label] -= 1;
                foreach (var (feature, value) in features)
                {
                    if (_counts[feature] < MinimumCount)
                    {
                        continue;
                    }

                    for (var l = 0; l < n; l++)
                    {
                        var gradient = importance * value * scores[l];
                        if (Math.Abs(gradient) > 1e-5f)
                        {
                            var at = (feature * n) + l;
                            squares[at] += gradient * gradient;
                            weights[at] -= Rate * gradient / (MathF.Sqrt(squares[at]) + 0.1f);
                        }
                    }
                }
            }
        }

        return FeatureWeights.Create(labels, _index
            .Select(f => KeyValuePair.Create(f.Key, weights[(f.Value * n)..((f.Value + 1) * n)]))
            .Where(f => f.Value.Any(w => Math.Abs(w) >= Smallest)));
    }

    private static void Softmax(Span<float> scores)
    {
        var greatest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            greatest = Math.Max(greatest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - greatest);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }
}
