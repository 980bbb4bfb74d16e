using System.Collections.Frozen;
using System.Reflection;
using Peygir.Text;

namespace Peygir.Time.Figures;

/// <summary>Units by the words that name them, from Tables/units-XX.txt.</summary>
internal sealed class UnitTable
{
    private static readonly FrozenSet<string> s_measures = new[]
    {
        "percent", "USD", "EUR", "RUB", "IRR", "IRT", "tonne", "kg", "km", "km2", "m", "m2", "m3", "hectare", "MW", "kWh", "liter", "barrel",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly Lazy<UnitTable>[] s_tables = [.. Languages.All.Select(l => new Lazy<UnitTable>(() => new($"time/units-{l.Code()}.txt")))];
    private static readonly Lazy<UnitTable> s_changes = new(() => new("time/change.txt"));
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _stems;

    private UnitTable(string resource)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || line[0] == '#')
            {
                continue;
            }

            foreach (var word in line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                (word.EndsWith('*') ? stems : words)[Normalizer.Fold(word.TrimEnd('*'))] = line[..tab];
            }
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = stems.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The units of a language.</summary>
    public static UnitTable Of(Language language) => s_tables[(int)language].Value;

    /// <summary>Whether a unit measures, so that no noun but it can follow: tonnes, not people or days.</summary>
    public static bool IsMeasure(string unit) => s_measures.Contains(unit);

    /// <summary>"up" and "down" by the words that say so, in all languages.</summary>
    public static UnitTable Changes => s_changes.Value;

    /// <summary>What a word names; null where it names nothing here.</summary>
    public string? Find(ReadOnlySpan<char> form)
    {
        if (_words.TryGetValue(form, out var name))
        {
            return name;
        }

        // Persian makes an adjective of a measured unit: «۱۳ درصدی», «۵۰۰ مگاواتی».
        if (form is [.. var noun, 'ی'] && _words.TryGetValue(noun, out name) && (IsMeasure(name) || name == "person"))
        {
            return name;
        }

        for (var n = Math.Min(form.Length, 16); n > 2; n--)
        {
            if (_stems.TryGetValue(form[..n], out name))
            {
                return name;
            }
        }

        return null;
    }
}
