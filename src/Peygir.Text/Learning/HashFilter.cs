using System.Numerics;

namespace Peygir.Text.Learning;

/// <summary>
/// Tells of most features that a model does not know them, in one look at a table that stays in the processor's cache
/// (a Bloom filter with one hash; Bloom, 1970). Immutable.
/// </summary>
internal sealed class HashFilter
{
    // Bits a feature: of unknown ones an eighth is let pass.
    private const int Sparseness = 8;
    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <param name="features">How many there will be.</param>
    private HashFilter(int features)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, features)) + BitOperations.Log2(Sparseness), 6, 31);
        _bits = new ulong[1 << (bits - 6)];
        _shift = 32 - bits;
    }

    /// <summary>The filter of features.</summary>
    public static HashFilter Of(ReadOnlySpan<ulong> features)
    {
        var filter = new HashFilter(features.Length);
        foreach (var feature in features)
        {
            filter.Add(HashIndex.Key(feature));
        }

        return filter;
    }

    /// <summary>The filter of features by their <see cref="HashIndex.Key"/>s.</summary>
    public static HashFilter Of(ReadOnlySpan<uint> keys)
    {
        var filter = new HashFilter(keys.Length);
        foreach (var key in keys)
        {
            filter.Add(key);
        }

        return filter;
    }

    /// <summary>Writes the places of the features that may be known, in order, and gives their number.</summary>
    public int Pass(ReadOnlySpan<ulong> features, Span<int> places)
    {
        var (bits, shift, count) = (_bits, _shift, 0);
        for (var i = 0; i < features.Length; i++)
        {
            // Without a branch, as nobody can foretell which are known.
            var bit = HashIndex.Key(features[i]) >> shift;
            places[count] = i;
            count += (int)(bits[bit >> 6] >> (int)bit) & 1;
        }

        return count;
    }

    /// <summary>Whether a feature may be known.</summary>
    public bool Passes(ulong feature)
    {
        var bit = HashIndex.Key(feature) >> _shift;
        return ((_bits[bit >> 6] >> (int)bit) & 1) != 0;
    }

    private void Add(uint key)
    {
        var bit = key >> _shift;
        _bits[bit >> 6] |= 1UL << (int)bit;
    }
}
