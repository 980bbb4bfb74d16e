using System.Reflection;
using Peygir.Text;

namespace Peygir.Reading.Actors.Tables;

/// <summary>A phrase of a table found in a text: how many tokens it covers and under which heading it stands.</summary>
/// <param name="Length">The number of tokens; 0 where none was found.</param>
/// <param name="Section">Index of the heading, from 0 in the order of the file; 0 where the file has no headings.</param>
internal readonly record struct PhraseMatch(int Length, int Section);

/// <summary>
/// Phrases of one language with one meaning, looked up in a text by its folded forms. Immutable, thread-safe.
/// A file holds phrases between commas; "#" begins a comment, "[name]" a section, "*" stands for any ending of a
/// word; a zero-width non-joiner in the file matches a space in the text as well as nothing.
/// </summary>
internal sealed class PhraseTable
{
    private readonly Node _root = new();

    private PhraseTable()
    {
    }

    /// <summary>Reads a table that ships with the library.</summary>
    public static PhraseTable Load(Language language, string name)
    {
        var resource = $"actors/{language.Code()}/{name}.txt";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The table {resource} is missing from the library.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads a table from its text.</summary>
    public static PhraseTable Parse(string content)
    {
        var table = new PhraseTable();
        var section = -1;
        foreach (var raw in content.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                section++;
                continue;
            }

            foreach (var phrase in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                table.Add(phrase, Math.Max(section, 0));
                table.Add(phrase.Replace('\u200C', ' '), Math.Max(section, 0));
                table.Add(phrase.Replace("-", " - ", StringComparison.Ordinal), Math.Max(section, 0));
            }
        }

        return table;
    }

    /// <summary>The longest phrase that begins at a token.</summary>
    public PhraseMatch LongestAt(TaggedText text, int token, int end) => Walk(_root, text, token, end, 0);

    /// <summary>Whether a phrase of one token stands at a token.</summary>
    public bool Has(TaggedText text, int token) => LongestAt(text, token, token + 1).Length == 1;

    private static PhraseMatch Walk(Node node, TaggedText text, int token, int end, int depth)
    {
        var best = node.Section >= 0 ? new PhraseMatch(depth, node.Section) : default;
        if (token >= end)
        {
            return best;
        }

        var form = text.Form(token);
        if (node.Words is { } words && words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var next))
        {
            best = Longer(best, Walk(next, text, token + 1, end, depth + 1));
        }

        if (node.Stems is { } stems)
        {
            var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var length = Math.Min(form.Length, node.LongestStem); length >= node.ShortestStem; length--)
            {
                if (lookup.TryGetValue(form[..length], out next))
                {
                    best = Longer(best, Walk(next, text, token + 1, end, depth + 1));
                    break;
                }
            }
        }

        return best;
    }

    private static PhraseMatch Longer(PhraseMatch one, PhraseMatch other) => other.Length > one.Length ? other : one;

    private void Add(string phrase, int section)
    {
        var node = _root;
        Span<int> origins = stackalloc int[128];
        Span<char> folded = stackalloc char[128];
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var stem = word.EndsWith('*');
            var length = Normalizer.Fold(stem ? word.AsSpan(0, word.Length - 1) : word, folded, origins);
            node = node.Child(folded[..length].ToString(), stem);
        }

        if (node != _root && node.Section < 0)
        {
            node.Section = section;
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Words { get; private set; }

        public Dictionary<string, Node>? Stems { get; private set; }

        public int ShortestStem { get; private set; } = int.MaxValue;

        public int LongestStem { get; private set; }

        public int Section { get; set; } = -1;

        public Node Child(string word, bool stem)
        {
            var children = stem ? Stems ??= new(StringComparer.Ordinal) : Words ??= new(StringComparer.Ordinal);
            if (!children.TryGetValue(word, out var child))
            {
                children.Add(word, child = new());
            }

            if (stem)
            {
                ShortestStem = Math.Min(ShortestStem, word.Length);
                LongestStem = Math.Max(LongestStem, word.Length);
            }

            return child;
        }
    }
}
