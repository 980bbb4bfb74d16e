using System.Runtime.InteropServices;

namespace Peygir.Reading.Compiled;

/// <summary>
/// The compiled registry as one run of bytes, used in place so that starting costs only reading it.
/// Sections, each a length in bytes (padded to 8) and its content: words (hash slots, starts, characters), edges of
/// the trie (keys, targets), first outputs by node, outputs, entries.
/// </summary>
internal sealed class RegistryImage
{
    public const int SectionCount = 8;
    public const ulong Magic = 0x3130_4752_4759_4550;

    private readonly byte[] _bytes;
    private readonly Range[] _sections = new Range[SectionCount];

    public RegistryImage(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < 8 || MemoryMarshal.Read<ulong>(bytes) != Magic)
        {
            throw new InvalidDataException("This is not a compiled registry, or one of another version.");
        }

        var at = 8;
        for (var i = 0; i < SectionCount; i++)
        {
            if (bytes.Length - at < 8 || BitConverter.ToInt64(bytes, at) is not (>= 0 and var length) || length > bytes.Length - at - 8)
            {
                throw new InvalidDataException("The compiled registry is cut short.");
            }

            _sections[i] = (at + 8)..(at + 8 + (int)length);
            at = Math.Min(bytes.Length, (at + 8 + (int)length + 7) & ~7);
        }
    }

    public ReadOnlySpan<int> WordSlots => Section<int>(0);

    public ReadOnlySpan<int> WordStarts => Section<int>(1);

    public ReadOnlySpan<char> WordChars => Section<char>(2);

    public ReadOnlySpan<ulong> EdgeKeys => Section<ulong>(3);

    public ReadOnlySpan<int> EdgeTargets => Section<int>(4);

    public ReadOnlySpan<int> FirstOutputs => Section<int>(5);

    public ReadOnlySpan<Output> Outputs => Section<Output>(6);

    public ReadOnlySpan<byte> Entries => _bytes.AsSpan(_sections[7]);

    /// <summary>The number of a known word, from 1; 0 for others.</summary>
    public static int FindWord(ReadOnlySpan<char> word, ReadOnlySpan<int> slots, ReadOnlySpan<int> starts, ReadOnlySpan<char> chars)
    {
        for (var slot = (int)Hash(word) & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            var found = slots[slot];
            if (word.SequenceEqual(chars[starts[found - 1]..starts[found]]))
            {
                return found;
            }
        }

        return 0;
    }

    /// <summary>The node reached from a node by a word; 0 where there is none.</summary>
    public static int Follow(int node, int word, ReadOnlySpan<ulong> keys, ReadOnlySpan<int> targets)
    {
        var key = Key(node, word);
        for (var slot = (int)Hash(key) & (keys.Length - 1); keys[slot] != 0; slot = (slot + 1) & (keys.Length - 1))
        {
            if (keys[slot] == key)
            {
                return targets[slot];
            }
        }

        return 0;
    }

    public static ulong Key(int node, int word) => ((ulong)(uint)node << 32) | (uint)word;

    public static uint Hash(ulong key) => (uint)((key * 0x9E37_79B9_7F4A_7C15) >> 35);

    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (hash ^ (hash >> 15)) & int.MaxValue;
    }

    private ReadOnlySpan<T> Section<T>(int index) where T : struct =>
        MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(_sections[index]));
}

/// <summary>What a node of the trie stands for.</summary>
/// <param name="Entry">Number of the entry.</param>
/// <param name="Form">How it is named, a <see cref="NameForm"/>.</param>
/// <param name="Case">What capitals the text must have.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct Output(ushort Entry, byte Form, CaseRule Case);

/// <summary>What capitals a name needs in a text, so that "us" is not "US", nor "turkey" "Turkey".</summary>
internal enum CaseRule : byte
{
    Any,
    Capital,
    AllCapitals,
}
