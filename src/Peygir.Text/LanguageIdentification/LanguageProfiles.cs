namespace Peygir.Text;

/// <summary>The table of frequent words and peculiar letters by which a language is told from its neighbours.</summary>
internal sealed class LanguageProfiles
{
    // Built at every start of the command: a frozen dictionary would take longer to make than it saves.
    private readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _words;

    // A set a letter, up to the last letter of the table.
    private readonly ulong[] _letters;

    private LanguageProfiles(List<(string Code, char Script, string Letters, string[] Words)> lines)
    {
        Codes = [.. lines.Select(l => l.Code)];
        Scripts = [.. lines.Select(l => l.Script)];
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        _letters = new ulong[lines.Max(l => l.Letters.Max()) + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var word in lines[i].Words)
            {
                words[word] = words.GetValueOrDefault(word) | (1UL << i);
            }

            foreach (var letter in lines[i].Letters.Where(c => c != '-'))
            {
                _letters[letter] |= 1UL << i;
            }
        }

        Read = lines.Select((l, i) => Languages.TryParse(l.Code, out _) ? 1UL << i : 0).Aggregate((a, b) => a | b);
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static LanguageProfiles Shared { get; } = Load();

    /// <summary>The languages' codes; a bit of a set is an index into them.</summary>
    public string[] Codes { get; }

    /// <summary>The languages that Peygir reads.</summary>
    public ulong Read { get; }

    /// <summary>Each language's script: a, c or l.</summary>
    public char[] Scripts { get; }

    /// <summary>The longest ending in the table.</summary>
    public const int LongestEnding = 5;

    /// <summary>The languages with a frequent ending that a lower-case word has, the longest known one; none for short words.</summary>
    public ulong LanguagesOfEnding(ReadOnlySpan<char> word)
    {
        Span<char> ending = stackalloc char[LongestEnding + 1];
        ending[0] = '-';
        for (var n = Math.Min(LongestEnding, word.Length - 2); n >= 2; n--)
        {
            word[^n..].CopyTo(ending[1..]);
            if (_words.TryGetValue(ending[..(n + 1)], out var set))
            {
                return set;
            }
        }

        return 0;
    }

    /// <summary>The languages in which a lower-case word is frequent.</summary>
    public ulong LanguagesOf(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var set) ? set : 0;

    /// <summary>The languages to which a letter is peculiar within its script.</summary>
    public ulong LanguagesOf(char letter) => letter < _letters.Length ? _letters[letter] : 0;

    private static LanguageProfiles Load()
    {
        using var reader = new StreamReader(
            typeof(LanguageProfiles).Assembly.GetManifestResourceStream("languages.txt")
            ?? throw new InvalidOperationException("languages.txt is not embedded"));
        var lines = new List<(string, char, string, string[])>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                lines.Add((parts[0], parts[1][0], parts[2], parts[3..]));
            }
        }

        return new(lines);
    }
}
