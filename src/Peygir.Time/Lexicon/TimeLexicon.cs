using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using Peygir.Text;
using Peygir.Time.Meanings;

namespace Peygir.Time.Lexicon;

/// <summary>One thing a word may do, with its value: the month's number, the unit, the number.</summary>
internal readonly record struct Sense(TimeRole Role, decimal Value);

/// <summary>The words of time and number of one language, from Tables/.</summary>
internal sealed class TimeLexicon
{
    private static readonly Lazy<TimeLexicon>[] s_lexicons = [.. Languages.All.Select(l => new Lazy<TimeLexicon>(() => new(l)))];
    private readonly FrozenDictionary<string, WordSenses>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly StemTable<WordSenses> _stems;

    private TimeLexicon(Language language)
    {
        Language = language;
        Feasts = new("time/feasts.txt", language, Feast.Parse);
        Vague = new("time/vague.txt", language, (_, way) => int.Parse(way, CultureInfo.InvariantCulture));
        var words = new Dictionary<string, List<Sense>>(StringComparer.Ordinal);
        var stems = new Dictionary<string, List<Sense>>(StringComparer.Ordinal);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"time/{language.Code()}.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || line[0] == '#')
            {
                continue;
            }

            var sense = Parse(line[..tab]);
            foreach (var word in line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var table = word.EndsWith('*') ? stems : words;
                var key = Normalizer.Fold(word.TrimEnd('*'));
                Add(table, key, sense);

                // The ezafe behind a silent ه may be written: «هفته‌ی», but «ماهی» is a fish.
                if (language == Language.Persian && sense.Role is TimeRole.Unit or TimeRole.Weekday or TimeRole.Half && key is [.., not 'ا', 'ه'])
                {
                    Add(table, key + "ی", sense);
                }
            }
        }

        foreach (var first in Feasts.Firsts.Concat(Vague.Firsts))
        {
            Add(words, first, new(TimeRole.Phrase, 0));
        }

        var known = words.ToFrozenDictionary(e => e.Key, e => new WordSenses([.. e.Value]), StringComparer.Ordinal);
        _words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        Glued = new(known.Where(e => GluedWords.MayLead(e.Value)).Select(e => e.Key));
        _stems = new(stems.Select(e => KeyValuePair.Create(e.Key, new WordSenses([.. e.Value]))));
    }

    /// <summary>The language of the words.</summary>
    public Language Language { get; }

    /// <summary>Feasts by their names.</summary>
    public PhraseTable<Feast> Feasts { get; }

    /// <summary>Phrases that name no day: soon (1), lately (-1), now (0).</summary>
    public PhraseTable<int> Vague { get; }

    /// <summary>How words begin that others are glued to.</summary>
    public Beginnings Glued { get; }

    /// <summary>The lexicon of a language.</summary>
    public static TimeLexicon Of(Language language) => s_lexicons[(int)language].Value;

    /// <summary>All a word may do; null where it is no word of time or number.</summary>
    public WordSenses? Find(ReadOnlySpan<char> form) =>
        _words.TryGetValue(form, out var senses) ? senses : _stems.Find(form);

    /// <summary>The value a word has in a role; null where it has not that role.</summary>
    public decimal? Value(ReadOnlySpan<char> form, TimeRole role) => Find(form)?.Value(role);

    private static void Add(Dictionary<string, List<Sense>> table, string key, Sense sense) =>
        (table.TryGetValue(key, out var senses) ? senses : table[key] = []).Add(sense);

    private static Sense Parse(string label)
    {
        var parts = label.Split(' ');
        var value = parts.Length > 1 ? parts[1] : "0";
        var role = Enum.Parse<TimeRole>(parts[0].Replace(".", "", StringComparison.Ordinal), ignoreCase: true);
        return new(role, role switch
        {
            TimeRole.Unit or TimeRole.Recurs or TimeRole.Spanning => (int)Enum.Parse<TimeUnit>(value, ignoreCase: true),
            TimeRole.DayPart => (int)Enum.Parse<DayPart>(value, ignoreCase: true),
            _ => decimal.Parse(value, CultureInfo.InvariantCulture),
        });
    }
}
