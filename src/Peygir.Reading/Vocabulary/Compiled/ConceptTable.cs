using Peygir.Text.Learning;

namespace Peygir.Reading.Concepts;

/// <summary>
/// The vocabulary's words and phrases as a trie without nodes: each beginning of a phrase is known by the hash of its
/// words' keys. Sorted, with an index of where the hashes of each leading bits begin. Immutable.
/// </summary>
internal sealed class ConceptTable
{
    /// <summary>No phrase begins so.</summary>
    public const int Absent = -1;

    /// <summary>The most concepts that have a number here.</summary>
    public const int MostConcepts = ushort.MaxValue - 1;

    private readonly ulong[] _keys;
    private readonly ushort[] _values;
    private readonly int[] _buckets;
    private readonly int _shift;

    /// <param name="sorted">The hashes, ascending, each once.</param>
    /// <param name="values">For each the number of its concept and 1; 0 where only longer phrases stand for one.</param>
    public ConceptTable(ulong[] sorted, ushort[] values)
    {
        if (sorted.Length != values.Length)
        {
            throw new InvalidDataException("The compiled vocabulary is damaged; run `peygir learn`.");
        }

        _keys = sorted;
        _values = values;
        var bits = 1;
        while (1 << bits < sorted.Length)
        {
            bits++;
        }

        _shift = 64 - bits;
        _buckets = new int[(1 << bits) + 1];
        foreach (var key in sorted)
        {
            _buckets[(key >> _shift) + 1]++;
        }

        for (var b = 1; b < _buckets.Length; b++)
        {
            _buckets[b] += _buckets[b - 1];
        }
    }

    /// <summary>The hash of a phrase that goes on with a word.</summary>
    public static ulong Step(ulong phrase, ulong word) => (ulong.RotateLeft(phrase, 5) ^ word) * 0x9E37_79B9_7F4A_7C15;

    /// <summary>The concept's number and 1; 0 where only longer phrases stand for one; <see cref="Absent"/>.</summary>
    public int Find(ulong phrase)
    {
        var bucket = phrase >> _shift;
        for (var i = _buckets[bucket]; i < _buckets[bucket + 1]; i++)
        {
            if (_keys[i] == phrase)
            {
                return _values[i];
            }
        }

        return Absent;
    }

    public static void Write(BinaryWriter writer, ulong[] sorted, ushort[] values)
    {
        ArrayBlock.Write<ulong>(writer, sorted);
        ArrayBlock.Write<ushort>(writer, values);
    }

    public static ConceptTable Read(Stream stream) => new(ArrayBlock.Read<ulong>(stream), ArrayBlock.Read<ushort>(stream));
}
