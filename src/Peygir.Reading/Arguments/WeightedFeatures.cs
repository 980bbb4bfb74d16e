using System.Runtime.InteropServices;
using Peygir.Text.Learning;

namespace Peygir.Reading.Arguments;

/// <summary>A list of features with values, and their sum by a model.</summary>
internal sealed class WeightedFeatures
{
    private readonly List<(ulong Feature, float Value)> _items = [];

    /// <summary>The features added.</summary>
    public ReadOnlySpan<(ulong Feature, float Value)> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>Adds a feature.</summary>
    public void Add(FeatureHash feature, float value = 1) => _items.Add((feature.Value, value));

    /// <summary>Adds features with their values.</summary>
    public void AddRange(ReadOnlySpan<(ulong Feature, float Value)> features) => _items.AddRange(features);

    /// <summary>Empties the list.</summary>
    public void Clear() => _items.Clear();

    /// <summary>The score of each label.</summary>
    public float[] Score(FeatureWeights weights)
    {
        var scores = new float[weights.Labels.Count];
        foreach (var (feature, value) in _items)
        {
            weights.AddTo(scores, feature, value);
        }

        return scores;
    }

    /// <summary>The likeliest label, with scores found beforehand added.</summary>
    public string Best(FeatureWeights weights, ReadOnlySpan<float> before = default)
    {
        var scores = Score(weights);
        for (var l = 0; l < before.Length; l++)
        {
            scores[l] += before[l];
        }

        return weights.Labels[Array.IndexOf(scores, scores.Max())];
    }

    /// <summary>Of two labels, the chance of the second.</summary>
    public double Chance(FeatureWeights weights)
    {
        var scores = Score(weights);
        return 1 / (1 + Math.Exp(scores[0] - scores[1]));
    }
}
