using System.Runtime.InteropServices;

namespace Peygir.Reading.Compiled;

/// <summary>Gathers phrases and writes them as the sections a <see cref="RegistryImage"/> reads. The same phrases in the same order give the same bytes.</summary>
internal sealed class TrieBuilder
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<string> _wordList = [];
    private readonly Dictionary<ulong, int> _edges = [];
    private readonly List<ulong> _edgeList = [];
    private readonly List<List<Output>> _outputs = [[]];

    /// <summary>Adds a phrase; where another entry has the same phrase, the one added first is preferred.</summary>
    public void Add(IReadOnlyList<string> phrase, Output output)
    {
        var node = 0;
        foreach (var word in phrase)
        {
            var key = RegistryImage.Key(node, Number(word));
            if (!_edges.TryGetValue(key, out node))
            {
                node = _outputs.Count;
                _edges.Add(key, node);
                _edgeList.Add(key);
                _outputs.Add([]);
            }
        }

        if (!_outputs[node].Contains(output))
        {
            _outputs[node].Add(output);
        }
    }

    public byte[] Write(byte[] entries)
    {
        using var stream = new MemoryStream();
        stream.Write(BitConverter.GetBytes(RegistryImage.Magic));
        var (slots, starts) = HashWords();
        WriteSection<int>(stream, slots);
        WriteSection<int>(stream, starts);
        WriteSection<char>(stream, string.Concat(_wordList).AsSpan());
        var (keys, targets) = HashEdges();
        WriteSection<ulong>(stream, keys);
        WriteSection<int>(stream, targets);
        WriteSection<int>(stream, FirstOutputs());
        WriteSection<Output>(stream, _outputs.SelectMany(o => o).ToArray());
        WriteSection<byte>(stream, entries);
        return stream.ToArray();
    }

    private int Number(string word)
    {
        if (!_words.TryGetValue(word, out var number))
        {
            _wordList.Add(word);
            number = _wordList.Count;
            _words.Add(word, number);
        }

        return number;
    }

    private (int[] Slots, int[] Starts) HashWords()
    {
        var slots = new int[TableSize(_wordList.Count)];
        var starts = new int[_wordList.Count + 1];
        for (var i = 0; i < _wordList.Count; i++)
        {
            starts[i + 1] = starts[i] + _wordList[i].Length;
            var slot = (int)RegistryImage.Hash(_wordList[i].AsSpan()) & (slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = i + 1;
        }

        return (slots, starts);
    }

    private (ulong[] Keys, int[] Targets) HashEdges()
    {
        var keys = new ulong[TableSize(_edgeList.Count)];
        var targets = new int[keys.Length];
        foreach (var key in _edgeList)
        {
            var slot = (int)RegistryImage.Hash(key) & (keys.Length - 1);
            while (keys[slot] != 0)
            {
                slot = (slot + 1) & (keys.Length - 1);
            }

            keys[slot] = key;
            targets[slot] = _edges[key];
        }

        return (keys, targets);
    }

    private int[] FirstOutputs()
    {
        var first = new int[_outputs.Count + 1];
        for (var i = 0; i < _outputs.Count; i++)
        {
            first[i + 1] = first[i] + _outputs[i].Count;
        }

        return first;
    }

    /// <summary>A power of two that leaves at least a third of the slots free.</summary>
    private static int TableSize(int count) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(count * 3 / 2) + 2);

    private static void WriteSection<T>(MemoryStream stream, ReadOnlySpan<T> content) where T : struct
    {
        var bytes = MemoryMarshal.AsBytes(content);
        stream.Write(BitConverter.GetBytes((long)bytes.Length));
        stream.Write(bytes);
        stream.Write(stackalloc byte[(8 - (bytes.Length & 7)) & 7]);
    }
}
