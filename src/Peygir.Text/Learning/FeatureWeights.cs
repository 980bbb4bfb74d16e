using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
    private const int Batch = 64;
    private const int Lane = 4;
    private const int Lanes = 2 * Lane;
    private readonly ulong[] _keys;
    private readonly int[] _buckets;
    private readonly int _shift;
    private readonly HashFilter _filter;

    // Half precision; as bits, since code that is handed a Half is not compiled beforehand.
    private readonly ushort[] _weights;

    private FeatureWeights(string[] labels, int buckets, ulong[] keys, ushort[] weights)
    {
        Labels = labels;
        _keys = keys;
        _weights = weights;
        _shift = 64 - BitOperations.Log2((uint)buckets);
        _buckets = Buckets(keys, buckets, _shift);
        _filter = HashFilter.Of(keys);
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

        var weights = new ushort[kept.Count * labels.Count];
        for (var row = 0; row < kept.Count; row++)
        {
            for (var l = 0; l < labels.Count; l++)
            {
                weights[(row * labels.Count) + l] = BitConverter.HalfToUInt16Bits((Half)kept[row].Value[l]);
            }
        }

        return new([.. labels], buckets, [.. kept.Select(f => f.Key)], weights);
    }

    /// <summary>Adds the weights of a feature to the labels' scores; nothing where it is not known.</summary>
    public void AddTo(Span<float> scores, ulong feature, float value = 1)
    {
        if (_filter.Passes(feature) && Find(feature) is >= 0 and var row)
        {
            var weights = Row(row, scores.Length);
            for (var l = 0; l < weights.Length; l++)
            {
                scores[l] += value * Single(weights[l]);
            }
        }
    }

    /// <summary>Adds the weights of features, one after the other; the same to the last bit as one at a time.</summary>
    public void AddTo(Span<float> scores, ReadOnlySpan<ulong> features)
    {
        Span<int> rows = stackalloc int[Batch];
        while (!features.IsEmpty)
        {
            var batch = features[..Math.Min(Batch, features.Length)];
            features = features[batch.Length..];
            var known = Find(batch, rows);
            if (scores.Length == 1)
            {
                foreach (var row in known)
                {
                    scores[0] += Single(_weights[row]);
                }
            }
            else if (scores.Length <= Lanes)
            {
                AddFew(scores, known);
            }
            else
            {
                foreach (var row in known)
                {
                    AddMany(scores, Row(row, scores.Length));
                }
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
            return new(labels, buckets, keys, ArrayBlock.Read<ushort>(stream, (long)keys.Length * labels.Length));
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException("The model file ends early; learn the models again.");
        }
    }

    // As many labels as fit two vectors, kept there from the first feature to the last.
    private void AddFew(Span<float> scores, ReadOnlySpan<int> rows)
    {
        Span<float> sums = stackalloc float[Lanes];
        Span<ushort> last = stackalloc ushort[Lanes];
        scores.CopyTo(sums);
        var low = Vector128.Create<float>(sums[..Lane]);
        var high = Vector128.Create<float>(sums[Lane..]);
        foreach (var row in rows)
        {
            // What lies behind the row is added to lanes that no label has.
            var start = row * scores.Length;
            if (start + Lanes > _weights.Length)
            {
                Row(row, scores.Length).CopyTo(last);
                Add(last, ref low, ref high);
            }
            else
            {
                Add(_weights.AsSpan(start, Lanes), ref low, ref high);
            }
        }

        low.CopyTo(sums);
        high.CopyTo(sums[Lane..]);
        sums[..scores.Length].CopyTo(scores);
    }

    private static void Add(ReadOnlySpan<ushort> weights, ref Vector128<float> low, ref Vector128<float> high)
    {
        var halves = Vector128.Create(weights);
        low += Single(Vector128.WidenLower(halves));
        high += Single(Vector128.WidenUpper(halves));
    }

    private static void AddMany(Span<float> scores, ReadOnlySpan<ushort> weights)
    {
        var l = 0;
        for (; l + Lanes <= weights.Length; l += Lanes)
        {
            var halves = Vector128.Create(weights.Slice(l, Lanes));
            (Vector128.Create<float>(scores.Slice(l, Lane)) + Single(Vector128.WidenLower(halves))).CopyTo(scores[l..]);
            (Vector128.Create<float>(scores.Slice(l + Lane, Lane)) + Single(Vector128.WidenUpper(halves))).CopyTo(scores[(l + Lane)..]);
        }

        for (; l < weights.Length; l++)
        {
            scores[l] += Single(weights[l]);
        }
    }

    // The bits of a half, moved to where those of a single stand, are the same number divided by 2^112.
    private static Vector128<float> Single(Vector128<uint> halves)
    {
        var magnitude = ((halves & Vector128.Create(0x7FFFu)) << 13).AsSingle() * BitConverter.UInt32BitsToSingle(0x77800000);
        return (magnitude.AsUInt32() | ((halves & Vector128.Create(0x8000u)) << 16)).AsSingle();
    }

    private static float Single(ushort half) => BitConverter.UInt32BitsToSingle(
        BitConverter.SingleToUInt32Bits(BitConverter.UInt32BitsToSingle((half & 0x7FFFu) << 13) * BitConverter.UInt32BitsToSingle(0x77800000)) | ((half & 0x8000u) << 16));

    private ReadOnlySpan<ushort> Row(int row, int labels) => _weights.AsSpan(row * labels, labels);

    // In steps, so that the memory of many features is waited for at a time.
    private ReadOnlySpan<int> Find(ReadOnlySpan<ulong> features, Span<int> rows)
    {
        Span<int> places = stackalloc int[Batch];
        var passed = _filter.Pass(features, places);
        for (var i = 0; i < passed; i++)
        {
            rows[i] = _buckets[(int)(features[places[i]] >> _shift)];
        }

        var known = 0;
        for (var i = 0; i < passed; i++)
        {
            if (FindFrom(features[places[i]], rows[i]) is >= 0 and var row)
            {
                rows[known++] = row;
            }
        }

        return rows[..known];
    }

    private int Find(ulong feature) => FindFrom(feature, _buckets[(int)(feature >> _shift)]);

    private int FindFrom(ulong feature, int row)
    {
        for (; row < _keys.Length && _keys[row] <= feature; row++)
        {
            if (_keys[row] == feature)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>Where the features of each leading bits begin.</summary>
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
