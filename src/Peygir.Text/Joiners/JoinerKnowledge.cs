using Peygir.Text.Learning;

namespace Peygir.Text.Joiners;

/// <summary>Counts as a model holds them. Immutable.</summary>
internal sealed class JoinerKnowledge(HashIndex keys, byte[] steps) : JoinerCounts
{
    /// <summary>Builds the table.</summary>
    public static JoinerKnowledge Create(IEnumerable<KeyValuePair<ulong, long>> counts)
    {
        var sorted = new SortedDictionary<uint, byte>();
        foreach (var (name, count) in counts)
        {
            var (key, step) = (HashIndex.Key(name), Step(count));
            sorted[key] = Math.Max(step, sorted.GetValueOrDefault(key));
        }

        return new(new([.. sorted.Keys]), [.. sorted.Values]);
    }

    public void Write(BinaryWriter writer)
    {
        keys.Write(writer);
        ArrayBlock.Write<byte>(writer, steps);
    }

    public static JoinerKnowledge Read(Stream stream)
    {
        var keys = HashIndex.Read(stream);
        return new(keys, ArrayBlock.Read<byte>(stream));
    }

    protected override int Of(ulong name)
    {
        var row = keys.Find(HashIndex.Key(name));
        return row < 0 ? 0 : steps[row];
    }
}
