using System.Collections.Frozen;
using System.Numerics;
using System.Reflection;
using Peygir.Text;

namespace Peygir.Reading.Statements;

/// <summary>
/// Words that show what a speaker does by speaking, by concept: the concepts are the same for all languages, so a
/// model learns of all of them at once. The tables stand in Cues/, one file a language.
/// </summary>
internal sealed class CueTable
{
    private const int LongestStem = 16;
    private static readonly string[] s_concepts = ReadConcepts();
    private static readonly Lazy<CueTable>[] s_tables =
        [.. Languages.All.Select(l => new Lazy<CueTable>(() => new(l)))];

    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly int _shortestStem;

    private CueTable(Language language)
    {
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var stems = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (var (concept, forms) in Lines(language))
        {
            var number = Array.IndexOf(s_concepts, concept);
            if (number < 0)
            {
                throw new InvalidDataException($"Cues/{language.Code()}.txt: {concept} is no concept of Cues/en.txt.");
            }

            foreach (var form in forms.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var table = form.EndsWith('*') ? stems : words;
                var key = Normalizer.Fold(form.TrimEnd('*'));
                table[key] = table.GetValueOrDefault(key) | (1UL << number);
            }
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = stems.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _shortestStem = stems.Count == 0 ? int.MaxValue : stems.Keys.Min(k => k.Length);
    }

    /// <summary>The table of a language.</summary>
    public static CueTable Of(Language language) => s_tables[(int)language].Value;

    /// <summary>The concepts of each token of a text, a bit each.</summary>
    public ulong[] Concepts(TaggedText text)
    {
        var concepts = new ulong[text.Tokens.Length];
        for (var t = 0; t < concepts.Length; t++)
        {
            concepts[t] = Concepts(text, t);
        }

        return concepts;
    }

    /// <summary>The concepts of one token.</summary>
    public ulong Concepts(TaggedText text, int token) => Concepts(text.Form(token)) | Concepts(text.Lemma(token));

    /// <summary>The number of the lowest concept of a set, then the set without it.</summary>
    public static (int Concept, ulong Others) Take(ulong set) => (BitOperations.TrailingZeroCount(set), set & (set - 1));

    private ulong Concepts(ReadOnlySpan<char> form)
    {
        _words.TryGetValue(form, out var concepts);
        for (var length = _shortestStem; length <= Math.Min(form.Length, LongestStem); length++)
        {
            if (_stems.TryGetValue(form[..length], out var more))
            {
                concepts |= more;
            }
        }

        return concepts;
    }

    private static string[] ReadConcepts()
    {
        var concepts = Lines(Language.English).Select(l => l.Concept).Distinct().ToArray();
        return concepts.Length <= 64 ? concepts : throw new InvalidDataException("More than 64 concepts in Cues/en.txt.");
    }

    private static IEnumerable<(string Concept, string Forms)> Lines(Language language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"cues-{language.Code()}.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
            {
                yield return (line[..tab], line[(tab + 1)..]);
            }
        }
    }
}
