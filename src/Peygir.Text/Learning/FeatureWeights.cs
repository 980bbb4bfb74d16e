using System.Buffers.Binary;
using System.Text;

namespace Peygir.Text.Learning;

/// <summary>
/// The weights of a linear model: for each known feature one weight a label. Immutable, thread-safe.
/// On disk: a header, the labels, then an open-addressing table and half-precision weights, little-endian,
/// read in one pass without parsing.
/// </summary>
public sealed class FeatureWeights
{
    private const uint Magic = 0x31574650; // "PFW1"
    private readonly ulong[] _keys;
    private readonly int[] _rows;
    private readonly Half[] _weights;

    private FeatureWeights(string[] labels, ulong[] keys, int[] rows, Half[] weights)
    {
        Labels = labels;
        _keys = keys;
        _rows = rows;
        _weights = weights;
    }

    /// <summary>The labels, in the order of the weights in a row.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The number of features known.</summary>
    public int Count => _weights.Length / Math.Max(1, Labels.Count);

    /// <summary>Builds the table. Features whose weights are all zero are left out.</summary>
    public static FeatureWeights Create(IReadOnlyList<string> labels, IEnumerable<KeyValuePair<ulong, float[]>> features)
    {
        var kept = features.Where(f => f.Value.Any(w => (Half)w != Half.Zero)).OrderBy(f => f.Key).ToList();
        var capacity = 16;
        while (capacity < kept.Count * 3 / 2)
        {
            capacity *= 2;
        }

        var keys = new ulong[capacity];
        var rows = new int[capacity];
        var weights = new Half[kept.Count * labels.Count];
        for (var row = 0; row < kept.Count; row++)
        {
            var slot = (int)(kept[row].Key & (ulong)(capacity - 1));
            while (keys[slot] != 0)
            {
                slot = (slot + 1) & (capacity - 1);
            }

            keys[slot] = kept[row].Key;
            rows[slot] = row;
            for (var l = 0; l < labels.Count; l++)
            {
                weights[(row * labels.Count) + l] = (Half)kept[row].Value[l];
            }
        }

        return new([.. labels], keys, rows, weights);
    }

    /// <summary>Adds the weights of a feature to the labels' scores; nothing where it is not known.</summary>
    public void AddTo(Span<float> scores, ulong feature, float value = 1)
    {
        var mask = _keys.Length - 1;
        for (var slot = (int)(feature & (ulong)mask); _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == feature)
            {
                var row = _weights.AsSpan(_rows[slot] * scores.Length, scores.Length);
                for (var l = 0; l < row.Length; l++)
                {
                    scores[l] += value * (float)row[l];
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

        var entries = Enumerable.Range(0, _keys.Length).Where(s => _keys[s] != 0).OrderBy(s => _rows[s]).ToList();
        writer.Write(_keys.Length);
        writer.Write(entries.Count);
        foreach (var slot in entries)
        {
            writer.Write(_keys[slot]);
        }

        foreach (var weight in _weights)
        {
            writer.Write(BitConverter.HalfToUInt16Bits(weight));
        }
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
                throw new InvalidDataException("This is not a model file of this version; learn the models again.");
            }

            var labels = new string[reader.ReadInt32()];
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i] = reader.ReadString();
            }

            var capacity = reader.ReadInt32();
            var count = reader.ReadInt32();
            var raw = ReadBlock(reader, count * 8);
            var keys = new ulong[capacity];
            var rows = new int[capacity];
            for (var row = 0; row < count; row++)
            {
                var key = BinaryPrimitives.ReadUInt64LittleEndian(raw.AsSpan(row * 8));
                var slot = (int)(key & (ulong)(capacity - 1));
                while (keys[slot] != 0)
                {
                    slot = (slot + 1) & (capacity - 1);
                }

                keys[slot] = key;
                rows[slot] = row;
            }

            var weights = new Half[count * labels.Length];
            raw = ReadBlock(reader, weights.Length * 2);
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = BinaryPrimitives.ReadHalfLittleEndian(raw.AsSpan(i * 2));
            }

            return new(labels, keys, rows, weights);
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException("The model file ends early; learn the models again.");
        }
    }

    private static byte[] ReadBlock(BinaryReader reader, int length)
    {
        var block = reader.ReadBytes(length);
        return block.Length == length ? block : throw new EndOfStreamException();
    }
}
