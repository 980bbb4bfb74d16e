using System.Reflection;
using Peygir.Text;

namespace Peygir.Time.Lexicon;

/// <summary>
/// Phrases of one or more words with what they stand for. A line of the file: a name, its rule, then the phrases of the
/// three languages, parted by semicolons, as tokens are cut ("new year 's day").
/// </summary>
internal sealed class PhraseTable<T>
{
    // Of the columns of a line the first two are the name and the rule.
    private const int FirstLanguage = 2;

    private readonly Dictionary<string, List<(string[] Words, T Value)>>.AlternateLookup<ReadOnlySpan<char>> _phrases;

    /// <summary>Reads the phrases of a language.</summary>
    /// <param name="resource">The name of the embedded file.</param>
    /// <param name="language">The language.</param>
    /// <param name="parse">Makes the value of a name and its rule.</param>
    public PhraseTable(string resource, Language language, Func<string, string, T> parse)
    {
        var phrases = new Dictionary<string, List<(string[] Words, T Value)>>(StringComparer.Ordinal);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split('\t');
            var value = parse(columns[0], columns[1]);
            var column = FirstLanguage + (int)language;
            foreach (var phrase in column < columns.Length ? columns[column].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [])
            {
                var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Normalizer.Fold).ToArray();
                (phrases.TryGetValue(words[0], out var list) ? list : phrases[words[0]] = []).Add((words, value));
            }
        }

        foreach (var list in phrases.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }

        Firsts = phrases.Keys;
        _phrases = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The first words of the phrases, folded.</summary>
    public IEnumerable<string> Firsts { get; }

    /// <summary>The longest phrase that begins at a token, and the index after it; null where none does.</summary>
    public (T Value, int End)? Find(Grammar.TokenSenses s, int at)
    {
        if (!s.Is(at, TimeRole.Phrase) || !_phrases.TryGetValue(s.Form(at), out var list))
        {
            return null;
        }

        foreach (var (words, value) in list)
        {
            var n = 1;
            while (n < words.Length && s.IsForm(at + n, words[n]))
            {
                n++;
            }

            if (n == words.Length)
            {
                return (value, at + n);
            }
        }

        return null;
    }
}
