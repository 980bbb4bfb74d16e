using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using Peygir.Text;

namespace Peygir.Time.Lexicon;

/// <summary>One thing a word may do, with its value: the month's number, the unit, the number.</summary>
internal readonly record struct Sense(TimeRole Role, decimal Value);

/// <summary>The words of time and number of one language, from Tables/.</summary>
internal sealed class TimeLexicon
{
    private static readonly Lazy<TimeLexicon>[] s_lexicons = [.. Languages.All.Select(l => new Lazy<TimeLexicon>(() => new(l)))];
    private static readonly string[] s_units =
        ["day", "week", "month", "quarter", "halfyear", "year", "decade", "century", "hour", "minute"];

    private static readonly string[] s_feasts = ["nowruz", "fitr", "ghadir", "adha", "fajr", "victory", "ashura"];
    private readonly FrozenDictionary<string, Sense[]>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, Sense[]>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly int _shortest;
    private readonly int _longest;

    private TimeLexicon(Language language)
    {
        Language = language;
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

        _words = Freeze(words);
        _stems = Freeze(stems);
        (_shortest, _longest) = stems.Count == 0 ? (1, 0) : (stems.Keys.Min(k => k.Length), stems.Keys.Max(k => k.Length));
    }

    /// <summary>The language of the words.</summary>
    public Language Language { get; }

    /// <summary>The lexicon of a language.</summary>
    public static TimeLexicon Of(Language language) => s_lexicons[(int)language].Value;

    /// <summary>All a word may do; empty where it is no word of time or number.</summary>
    public ReadOnlySpan<Sense> Senses(ReadOnlySpan<char> form)
    {
        if (_words.TryGetValue(form, out var senses))
        {
            return senses;
        }

        for (var n = Math.Min(form.Length, _longest); n >= _shortest; n--)
        {
            if (_stems.TryGetValue(form[..n], out senses))
            {
                return senses;
            }
        }

        return [];
    }

    /// <summary>The value a word has in a role; null where it has not that role.</summary>
    public decimal? Value(ReadOnlySpan<char> form, TimeRole role)
    {
        foreach (var sense in Senses(form))
        {
            if (sense.Role == role)
            {
                return sense.Value;
            }
        }

        return null;
    }

    /// <summary>The value a token has in a role; null where it has not that role, or where there is no such token.</summary>
    public decimal? Value(TaggedText text, int at, TimeRole role) =>
        at >= 0 && at < text.Tokens.Length ? Value(text.Form(at), role) : null;

    private static FrozenDictionary<string, Sense[]>.AlternateLookup<ReadOnlySpan<char>> Freeze(Dictionary<string, List<Sense>> table) =>
        table.ToFrozenDictionary(e => e.Key, e => e.Value.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static void Add(Dictionary<string, List<Sense>> table, string key, Sense sense) =>
        (table.TryGetValue(key, out var senses) ? senses : table[key] = []).Add(sense);

    private static Sense Parse(string label)
    {
        var parts = label.Split(' ');
        var value = parts.Length > 1 ? parts[1] : "0";
        var role = Enum.Parse<TimeRole>(parts[0].Replace(".", "", StringComparison.Ordinal), ignoreCase: true);
        return new(role, role switch
        {
            TimeRole.Unit => Array.IndexOf(s_units, value),
            TimeRole.Feast => Array.IndexOf(s_feasts, value),
            _ => decimal.Parse(value, CultureInfo.InvariantCulture),
        });
    }
}
