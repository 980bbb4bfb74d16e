using Peygir.Text.Learning;

namespace Peygir.Text.Tagging;

/// <summary>What is known beforehand about single words, as a small number: the tag a word mostly has, or a lexicon's tags.</summary>
internal sealed class WordClasses(HashIndex words, byte[] classes)
{
    /// <summary>Builds the table.</summary>
    public static WordClasses Create(IEnumerable<KeyValuePair<string, byte>> words)
    {
        var byKey = new SortedDictionary<uint, byte>();
        foreach (var (word, number) in words)
        {
            byKey.TryAdd(Key(word), number);
        }

        return new(new([.. byKey.Keys]), [.. byKey.Values]);
    }

    /// <summary>The class of a folded word; 0 where it is not known.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        var row = words.Find(Key(word));
        return row < 0 ? 0 : classes[row];
    }

    public void Write(BinaryWriter writer)
    {
        words.Write(writer);
        ArrayBlock.Write<byte>(writer, classes);
    }

    public static WordClasses Read(Stream stream)
    {
        var words = HashIndex.Read(stream);
        return new(words, ArrayBlock.Read<byte>(stream));
    }

    private static uint Key(ReadOnlySpan<char> word) => HashIndex.Key(FeatureHash.Of(1).With(word).Value);
}
