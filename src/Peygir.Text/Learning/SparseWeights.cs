namespace Peygir.Text.Learning;

/// <summary>
/// The weights of a linear model with many labels: for each known feature only the labels it speaks for or against.
/// Immutable, thread-safe; read without parsing.
/// </summary>
internal sealed class SparseWeights
{
    // Weights are kept as hundredths; an averaged perceptron's stay well within the range.
    private const float Scale = 0.01f;
    private const int Batch = 64;
    private readonly HashIndex _features;
    private readonly int[] _starts;
    private readonly Entry[] _entries;

    private SparseWeights(HashIndex features, int[] starts, Entry[] entries)
    {
        _features = features;
        _starts = starts;
        _entries = entries;
    }

    /// <summary>Builds the model from features in any order; each with its labels' weights.</summary>
    public static SparseWeights Create(IEnumerable<KeyValuePair<uint, IReadOnlyList<(int Label, float Weight)>>> features)
    {
        var rows = features
            .Select(f => (f.Key, Entries: f.Value.Select(w => new Entry((ushort)w.Label, Round(w.Weight))).Where(e => e.Weight != 0).ToArray()))
            .Where(f => f.Entries.Length > 0)
            .OrderBy(f => f.Key)
            .ToArray();
        var starts = new int[rows.Length + 1];
        for (var i = 0; i < rows.Length; i++)
        {
            starts[i + 1] = starts[i] + rows[i].Entries.Length;
        }

        return new(new([.. rows.Select(r => r.Key)]), starts, [.. rows.SelectMany(r => r.Entries)]);
    }

    /// <summary>Adds the weights of the features to the labels' scores.</summary>
    public void AddTo(Span<float> scores, ReadOnlySpan<ulong> features)
    {
        Span<int> rows = stackalloc int[Batch];
        while (!features.IsEmpty)
        {
            var batch = features[..Math.Min(Batch, features.Length)];
            features = features[batch.Length..];
            foreach (var row in _features.Find(batch, rows))
            {
                foreach (var entry in _entries.AsSpan(_starts[row].._starts[row + 1]))
                {
                    scores[entry.Label] += entry.Weight * Scale;
                }
            }
        }
    }

    public void Write(BinaryWriter writer)
    {
        _features.Write(writer);
        ArrayBlock.Write<int>(writer, _starts);
        ArrayBlock.Write<Entry>(writer, _entries);
    }

    public static SparseWeights Read(Stream stream)
    {
        var features = HashIndex.Read(stream);
        return new(features, ArrayBlock.Read<int>(stream), ArrayBlock.Read<Entry>(stream));
    }

    private static short Round(float weight) => (short)Math.Clamp(MathF.Round(weight / Scale), short.MinValue, short.MaxValue);

    private readonly record struct Entry(ushort Label, short Weight);
}
