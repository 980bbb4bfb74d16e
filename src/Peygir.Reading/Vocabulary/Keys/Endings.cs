namespace Peygir.Reading.Concepts;

/// <summary>A set of endings, asked for the longest that a word has.</summary>
internal sealed class Endings
{
    private readonly Dictionary<char, string[]> _byLast;

    /// <param name="list">The endings, with spaces between them.</param>
    public Endings(string list) => _byLast = list.Split(' ')
        .GroupBy(e => e[^1])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Length).ToArray());

    /// <summary>The length of the longest ending of a word that leaves <paramref name="least"/> letters; 0 where there is none.</summary>
    public int LongestOf(ReadOnlySpan<char> word, int least)
    {
        if (word.Length <= least || !_byLast.TryGetValue(word[^1], out var endings))
        {
            return 0;
        }

        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= least && word.EndsWith(ending))
            {
                return ending.Length;
            }
        }

        return 0;
    }
}
