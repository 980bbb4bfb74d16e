using Peygir.Text.Learning;

namespace Peygir.Ledger.Deriving;

/// <summary>What was learnt of who owes a commitment: the weights of its features. Immutable, thread-safe.</summary>
internal sealed class PartyModel
{
    /// <summary>The file's name in the folder of models.</summary>
    public const string FileName = "parties.bin";
    private static readonly Lazy<PartyModel> s_default = new(LoadEmbedded);
    private static readonly string[] s_labels = ["value"];
    private readonly FeatureWeights _table;
    private readonly float[] _weights = new float[PartyFeatureFinder.Features];

    private PartyModel(FeatureWeights table)
    {
        _table = table;
        Span<float> value = stackalloc float[1];
        for (var f = 0; f < _weights.Length; f++)
        {
            value.Clear();
            table.AddTo(value, FeatureHash.Of(f).Value);
            _weights[f] = value[0];
        }
    }

    /// <summary>The model that ships with the library.</summary>
    public static PartyModel Default => s_default.Value;

    /// <summary>Makes a model.</summary>
    /// <param name="weights">By <see cref="PartyFeature"/>.</param>
    public static PartyModel Create(IReadOnlyList<float> weights) =>
        new(FeatureWeights.Create(s_labels, weights.Select((w, f) => KeyValuePair.Create(FeatureHash.Of(f).Value, new[] { w })).ToList()));

    /// <summary>Writes the model.</summary>
    public void Write(Stream stream) => _table.Write(stream);

    /// <summary>The logarithm of the odds that a party with features owes the commitment.</summary>
    public double Score(ReadOnlySpan<float> features)
    {
        var sum = 0.0;
        for (var f = 0; f < features.Length; f++)
        {
            sum += features[f] * _weights[f];
        }

        return sum;
    }

    private static PartyModel LoadEmbedded()
    {
        using var stream = typeof(PartyModel).Assembly.GetManifestResourceStream("models/" + FileName)
            ?? throw new InvalidOperationException($"This build has no model {FileName}. Run `peygir learn`, then build again.");
        return new(FeatureWeights.Read(stream));
    }
}
