using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Peygir.Text.Learning;

/// <summary>
/// The weights of a linear model: for each known feature one weight a label. Immutable, thread-safe.
/// On disk: a header, the labels, then the features, ascending, and half-precision weights, little-endian, read
/// straight into their arrays.
/// </summary>
public sealed class FeatureWeights
{
    private const uint Magic = 0x31574650; // "PFW1"
    private const int Most = 1 << 26;
    private readonly ulong[] _keys;
    private readonly int[] _buckets;
    private readonly int _shift;
    private readonly Half[] _weights;

    private FeatureWeights(string[] labels, int buckets, ulong[] keys, Half[] weights)
    {
        Labels = labels;
        _keys = keys;
        _weights = weights;
        _shift = 64 - BitOperations.Log2((uint)buckets);
        _buckets = Buckets(keys, buckets, _shift);
    }

    /// <summary>The labels, in the order of the weights in a row.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The number of features known.</summary>
    public int Count => _weights.Length / Math.Max(1, Labels.Count);

    /// <summary>Builds the table. Features whose weights are all zero are left out.</summary>
    public static FeatureWeights Create(IReadOnlyList<string> labels, IEnumerable<KeyValuePair<ulong, float[]>> features)
    {
        var kept = features.Where(f => f.Value.Any(w => (Half)w != Half.Zero)).OrderBy(f => f.Key).ToList();
        var buckets = 16;
        while (buckets < kept.Count * 3 / 2)
        {
            buckets *= 2;
        }

        var weights = new Half[kept.Count * labels.Count];
        for (var row = 0; row < kept.Count; row++)
        {
            for (var l = 0; l < labels.Count; l++)
            {
                weights[(row * labels.Count) + l] = (Half)kept[row].Value[l];
            }
        }

        return new([.. labels], buckets, [.. kept.Select(f => f.Key)], weights);
    }

    /// <summary>Adds the weights of a feature to the labels' scores; nothing where it is not known.</summary>
    public void AddTo(Span<float> scores, ulong feature, float value = 1)
    {
        var bucket = (int)(feature >> _shift);
        for (var row = _buckets[bucket]; row < _buckets[bucket + 1]; row++)
        {
            if (_keys[row] == feature)
            {
                var weights = _weights.AsSpan(row * scores.Length, scores.Length);
                for (var l = 0; l < weights.Length; l++)
                {
                    scores[l] += value * (float)weights[l];
                }

                return;
            }
        }
    }

    /// <summary>Writes the model.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Labels.Count);
        foreach (var label in Labels)
        {
            writer.Write(label);
        }

        writer.Write(_buckets.Length - 1);
        writer.Write(_keys.Length);
        writer.Write(MemoryMarshal.AsBytes(_keys.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <summary>Reads a model that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else, or ends early.</exception>
    public static FeatureWeights Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadUInt32() != Magic)
            {
                throw NotAModel();
            }

            var labels = new string[Number(reader)];
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i] = reader.ReadString();
            }

            var buckets = Number(reader);
            if (!BitOperations.IsPow2(buckets) || buckets < 2)
            {
                throw NotAModel();
            }

            var keys = ArrayBlock.Read<ulong>(stream, Number(reader));
            return new(labels, buckets, keys, ArrayBlock.Read<Half>(stream, (long)keys.Length * labels.Length));
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException("The model file ends early; learn the models again.");
        }
    }

    /// <summary>Where the features of each leading bits begin. Apart, as code that is handed a Half is not compiled beforehand.</summary>
    private static int[] Buckets(ulong[] keys, int count, int shift)
    {
        var buckets = new int[count + 1];
        var next = 0;
        for (var row = 0; row < keys.Length; row++)
        {
            if (row > 0 && keys[row] < keys[row - 1])
            {
                throw NotAModel();
            }

            for (var bucket = (int)(keys[row] >> shift); next <= bucket; next++)
            {
                buckets[next] = row;
            }
        }

        buckets.AsSpan(next).Fill(keys.Length);
        return buckets;
    }

    private static int Number(BinaryReader reader) => reader.ReadInt32() is >= 0 and <= Most and var number ? number : throw NotAModel();

    private static InvalidDataException NotAModel() =>
        new("This is not a model file of this version; learn the models again.");
}
