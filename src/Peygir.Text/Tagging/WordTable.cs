using System.Text;
using Peygir.Text.Learning;

namespace Peygir.Text.Tagging;

/// <summary>
/// What is known of a word by its form and tag: of the whole form where it was seen in training, else of its longest
/// known ending. The values stand in a list; the table holds their numbers.
/// </summary>
/// <typeparam name="T">What is known: inflection, or the rule that makes the lemma.</typeparam>
internal sealed class WordTable<T>
{
    /// <summary>Endings are looked at from this length down.</summary>
    public const int LongestEnding = 5;

    private readonly Dictionary<ulong, ushort> _entries;
    private readonly T[] _values;

    public WordTable(Dictionary<ulong, ushort> entries, T[] values)
    {
        _entries = entries;
        _values = values;
    }

    /// <summary>The name of a whole form with a tag.</summary>
    public static ulong FormKey(ReadOnlySpan<char> form, Upos tag) => FeatureHash.Of(1000).With((int)tag).With(form).Value;

    /// <summary>The name of an ending with a tag; the empty ending stands for every word of the tag.</summary>
    public static ulong EndingKey(ReadOnlySpan<char> ending, Upos tag) => FeatureHash.Of(1001).With((int)tag).With(ending).Value;

    /// <summary>What is known of a word; the default where nothing is.</summary>
    public T? Find(ReadOnlySpan<char> form, Upos tag)
    {
        if (_entries.TryGetValue(FormKey(form, tag), out var number))
        {
            return _values[number];
        }

        for (var n = Math.Min(LongestEnding, form.Length); n >= 0; n--)
        {
            if (_entries.TryGetValue(EndingKey(form[^n..], tag), out number))
            {
                return _values[number];
            }
        }

        return default;
    }

    /// <summary>Writes the table.</summary>
    public void Write(Stream stream, Action<BinaryWriter, T> writeValue)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(_values.Length);
        foreach (var value in _values)
        {
            writeValue(writer, value);
        }

        writer.Write(_entries.Count);
        foreach (var (key, number) in _entries.OrderBy(e => e.Key))
        {
            writer.Write(key);
            writer.Write(number);
        }
    }

    /// <summary>Reads a table that <see cref="Write"/> wrote.</summary>
    public static WordTable<T> Read(Stream stream, Func<BinaryReader, T> readValue)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var values = new T[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = readValue(reader);
        }

        var count = reader.ReadInt32();
        var entries = new Dictionary<ulong, ushort>(count);
        for (var i = 0; i < count; i++)
        {
            entries.Add(reader.ReadUInt64(), reader.ReadUInt16());
        }

        return new(entries, values);
    }
}
