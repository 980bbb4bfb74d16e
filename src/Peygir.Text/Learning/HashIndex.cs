namespace Peygir.Text.Learning;

/// <summary>
/// Numbers a fixed set of 32-bit keys: sorted, with an index of where the keys of each leading bits begin. Read from
/// a stream straight into its arrays. Immutable.
/// </summary>
internal sealed class HashIndex
{
    private readonly uint[] _keys;
    private readonly int[] _buckets;
    private readonly int _shift;
    private readonly HashFilter _filter;

    /// <param name="sorted">The keys, ascending, each once.</param>
    public HashIndex(uint[] sorted)
    {
        _keys = sorted;
        var bits = 1;
        while (1 << bits < sorted.Length / 2)
        {
            bits++;
        }

        _shift = 32 - bits;
        _buckets = new int[(1 << bits) + 1];
        foreach (var key in sorted)
        {
            _buckets[(key >> _shift) + 1]++;
        }

        for (var b = 1; b < _buckets.Length; b++)
        {
            _buckets[b] += _buckets[b - 1];
        }

        _filter = HashFilter.Of(sorted);
    }

    /// <summary>The number of keys.</summary>
    public int Count => _keys.Length;

    /// <summary>The 32 bits by which a feature is known here.</summary>
    public static uint Key(ulong feature) => (uint)(feature >> 32);

    /// <summary>The number of a key; -1 where it is not in the set.</summary>
    public int Find(uint key)
    {
        var bucket = key >> _shift;
        for (var i = _buckets[bucket]; i < _buckets[bucket + 1]; i++)
        {
            if (_keys[i] == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The numbers of the features that are in the set, in order.</summary>
    /// <param name="features">The features, no more than the numbers there is room for.</param>
    /// <param name="numbers">Where they are written.</param>
    public ReadOnlySpan<int> Find(ReadOnlySpan<ulong> features, Span<int> numbers)
    {
        var passed = _filter.Pass(features, numbers);
        var known = 0;
        for (var i = 0; i < passed; i++)
        {
            if (Find(Key(features[numbers[i]])) is >= 0 and var number)
            {
                numbers[known++] = number;
            }
        }

        return numbers[..known];
    }

    public void Write(BinaryWriter writer) => ArrayBlock.Write<uint>(writer, _keys);

    public static HashIndex Read(Stream stream) => new(ArrayBlock.Read<uint>(stream));
}
