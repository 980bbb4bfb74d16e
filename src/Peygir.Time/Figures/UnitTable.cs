using System.Collections.Frozen;
using System.Globalization;
using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Figures;

/// <summary>A unit as a word names it.</summary>
/// <param name="Name">Its name in readings.</param>
/// <param name="Factor">How much of it the word is: a cent is 0.01 dollars, for it has no name of its own.</param>
internal sealed record NamedUnit(string Name, decimal Factor)
{
    /// <summary>Reads a line: "USD", and "0.01" where the word is not the whole of it.</summary>
    public static NamedUnit Parse(string name, string? factor) => new(name, factor is null ? 1 : decimal.Parse(factor, CultureInfo.InvariantCulture));
}

/// <summary>Units by the words that name them, from Tables/units-XX.txt.</summary>
internal sealed class UnitTable
{
    private static readonly FrozenSet<string> s_measures = new[]
    {
        "percent", "percentage-point", "basis-point", "USD", "EUR", "RUB", "IRR", "IRT", "CNY", "GBP", "AED", "KZT", "AZN", "TMT", "manat",
        "TRY", "INR", "PKR", "JPY", "KGS", "UZS", "TJS", "AMD", "GEL", "BYN", "IQD", "AFN", "CHF", "KWD", "OMR", "QAR", "SAR",
        "tonne", "kg", "g", "ounce", "km", "km2", "m", "m2", "m3", "cm", "mm", "mile", "nautical-mile", "foot", "inch", "hectare", "acre",
        "cubic foot", "liter", "barrel", "TEU", "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "kV", "MVA", "degree", "degree C", "km/h", "tonne-km",
        "barrel/day", "cubic foot per day", "m3/day", "Mbit/s", "GB", "TB",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly Lazy<UnitTable>[] s_tables = [.. Languages.All.Select(l => new Lazy<UnitTable>(() => new(l)))];
    private readonly Language _language;
    private readonly WordTable<NamedUnit> _words;

    private UnitTable(Language language)
    {
        _language = language;
        _words = new($"time/units-{language.Code()}.txt", NamedUnit.Parse, (_, later) => later);
    }

    /// <summary>The units of a language.</summary>
    public static UnitTable Of(Language language) => s_tables[(int)language].Value;

    /// <summary>Whether a unit measures, so that no noun but it can follow: tonnes, not people or days.</summary>
    public static bool IsMeasure(string unit) => s_measures.Contains(unit) || unit.Contains('/');

    /// <summary>What a single word names; null where it names nothing here.</summary>
    public string? Find(ReadOnlySpan<char> form) => (_words.Find(form) ?? Inflected(form))?.Name;

    /// <summary>The unit whose name begins at a token and ends before another, and the index after it.</summary>
    public (NamedUnit Unit, int End)? Find(TokenSenses s, int at, int end) =>
        at >= end ? null
        : _words.Find(s, at, end) ?? (Inflected(s.Form(at)) is { } unit ? (unit, at + 1) : null);

    /// <summary>
    /// Persian makes an adjective of a measured unit, «۱۳ درصدی», «۵۰۰ مگاواتی», and joins pronouns to it: «۹۰ درصدشان».
    /// </summary>
    private NamedUnit? Inflected(ReadOnlySpan<char> form)
    {
        if (_language != Language.Persian)
        {
            return null;
        }

        var stem = form switch
        {
            [.. var noun, 'ش', 'ا', 'ن'] => noun,
            [.. var noun, 'م', 'ا', 'ن'] => noun,
            [.. var noun, 'ی'] => noun,
            _ => [],
        };
        return stem.Length > 1 && _words.Find(stem) is { } unit && (IsMeasure(unit.Name) || unit.Name is "person" or "times" or "point") ? unit : null;
    }
}
