using Peygir.Text.Learning;

namespace Peygir.Ledger.Learnt;

/// <summary>The weights of a linear model, by the numbers of its features, and what else is known by hash. Immutable, thread-safe.</summary>
internal sealed class LinearWeights
{
    private static readonly string[] s_labels = ["value"];
    private readonly FeatureWeights _table;
    private readonly float[] _values;

    private LinearWeights(FeatureWeights table, int features)
    {
        _table = table;
        _values = [.. Enumerable.Range(0, features).Select(f => Look(FeatureHash.Of(f)))];
    }

    /// <summary>The weights, by feature.</summary>
    public ReadOnlySpan<float> Values => _values;

    /// <summary>Makes a model.</summary>
    /// <param name="weights">By feature.</param>
    /// <param name="others">What else is to be known, by hash.</param>
    public static LinearWeights Create(ReadOnlySpan<float> weights, IEnumerable<(FeatureHash Hash, float Value)> others)
    {
        var all = others.Select(o => KeyValuePair.Create(o.Hash.Value, new[] { o.Value })).ToList();
        for (var f = 0; f < weights.Length; f++)
        {
            all.Add(new(FeatureHash.Of(f).Value, [weights[f]]));
        }

        return new(FeatureWeights.Create(s_labels, all), weights.Length);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static LinearWeights Read(Stream stream, int features) => new(FeatureWeights.Read(stream), features);

    /// <summary>The model of a file that ships with the library.</summary>
    /// <exception cref="InvalidOperationException">This build has none.</exception>
    public static LinearWeights Embedded(string file, int features) => EmbeddedModel.Open(file, s => Read(s, features));

    /// <summary>Writes the model.</summary>
    public void Write(Stream stream) => _table.Write(stream);

    /// <summary>The sum of features times their weights.</summary>
    public double Score(ReadOnlySpan<float> features)
    {
        var sum = 0.0;
        for (var f = 0; f < features.Length; f++)
        {
            sum += features[f] * _values[f];
        }

        return sum;
    }

    /// <summary>What is known by a hash; 0 where nothing is.</summary>
    public float Look(FeatureHash hash)
    {
        Span<float> value = [0];
        _table.AddTo(value, hash.Value);
        return value[0];
    }
}
