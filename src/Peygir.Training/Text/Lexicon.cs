using Peygir.Text;
using Peygir.Text.Tagging;

namespace Peygir.Training.Text;

/// <summary>Reads a list of words with their tags: word, count and tags separated by tabs.</summary>
internal static class Lexicon
{
    /// <summary>The classes of words by their set of tags; empty where there is no such file.</summary>
    public static WordClasses Load(string file)
    {
        if (!File.Exists(file))
        {
            return WordClasses.Create([]);
        }

        var words = File.ReadLines(file).Select(l => l.Split('\t')).Where(c => c.Length > 2 && c[2] != "0").ToArray();
        var sets = words.GroupBy(c => c[2]).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(254).Select((g, i) => (g.Key, Number: (byte)(i + 1))).ToDictionary(p => p.Key, p => p.Number);
        return WordClasses.Create(words.Select(c => KeyValuePair.Create(Normalizer.Fold(c[0]), sets.GetValueOrDefault(c[2], (byte)255))));
    }
}
