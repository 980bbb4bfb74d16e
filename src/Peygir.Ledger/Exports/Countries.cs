using System.Collections.Frozen;
using System.Reflection;

namespace Peygir.Ledger.Exports;

/// <summary>The two-letter codes of states, for formats that want those.</summary>
internal static class Countries
{
    private static readonly Lazy<FrozenDictionary<string, string>> s_codes = new(Load);

    /// <summary>ISO 3166-1 alpha-2 for alpha-3; null where there is none.</summary>
    public static string? Alpha2(string alpha3) => s_codes.Value.GetValueOrDefault(alpha3);

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("exports/countries.txt")!;
        using var reader = new StreamReader(stream);
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            foreach (var pair in line.StartsWith('#') ? [] : line.Split("  "))
            {
                codes.Add(pair[..3], pair[4..]);
            }
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
