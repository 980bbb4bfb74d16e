using System.Collections.Frozen;

namespace Peygir.Time.Lexicon;

/// <summary>What words stand for by how they begin: «январ*».</summary>
internal sealed class StemTable<T>
    where T : class
{
    // Stems of fewer letters would be found in too many words.
    private const int Bucket = 2;

    private readonly FrozenDictionary<int, (string Stem, T Value)[]> _stems;

    /// <summary>A table of stems, each of two letters or more.</summary>
    public StemTable(IEnumerable<KeyValuePair<string, T>> stems) => _stems = stems
        .GroupBy(s => Key(s.Key))
        .ToFrozenDictionary(g => g.Key, g => g.Select(s => (s.Key, s.Value)).OrderByDescending(s => s.Key.Length).ToArray());

    /// <summary>The value of the longest stem that a word begins with; null where it begins with none.</summary>
    public T? Find(ReadOnlySpan<char> word)
    {
        if (word.Length >= Bucket && _stems.Count > 0 && _stems.TryGetValue(Key(word), out var bucket))
        {
            foreach (var (stem, value) in bucket)
            {
                if (word.StartsWith(stem, StringComparison.Ordinal))
                {
                    return value;
                }
            }
        }

        return null;
    }

    private static int Key(ReadOnlySpan<char> word) => (word[0] << 16) | word[1];
}
