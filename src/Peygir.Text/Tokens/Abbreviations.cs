using System.Collections.Frozen;
using System.Reflection;

namespace Peygir.Text;

/// <summary>Words that are written with a period of their own. The tables stand in Tokens/Tables, one a language.</summary>
internal sealed class Abbreviations
{
    private static readonly Lazy<Abbreviations>[] s_tables = [.. Languages.All.Select(l => new Lazy<Abbreviations>(() => new(l)))];
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _ending;

    private Abbreviations(Language language)
    {
        var name = $"tokens/{language.Code()}.txt";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var ending = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    words.Add(word.TrimEnd('+'));
                    if (word.EndsWith('+'))
                    {
                        ending.Add(word[..^1]);
                    }
                }
            }
        }

        _words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _ending = ending.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The table of a language.</summary>
    public static Abbreviations Of(Language language) => s_tables[(int)language].Value;

    /// <summary>Whether a folded word, without its period, is one.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Whether a sentence may end with the abbreviation, as with "etc." and "U.S.", though never with "Mr.".</summary>
    public static bool MayEnd(Language language, ReadOnlySpan<char> word) =>
        Of(language)._ending.Contains(word) || (language == Language.English && word.Contains('.'));
}
