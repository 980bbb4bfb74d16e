namespace Peygir.Text;

/// <summary>A language that Peygir reads.</summary>
public enum Language
{
    /// <summary>Persian, "fa".</summary>
    Persian,

    /// <summary>Russian, "ru".</summary>
    Russian,

    /// <summary>English, "en".</summary>
    English,
}

/// <summary>The ISO 639-1 codes of the languages.</summary>
public static class Languages
{
    /// <summary>All languages, in the order of the enumeration.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.Persian, Language.Russian, Language.English];

    /// <summary>The ISO 639-1 code: "fa", "ru" or "en".</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Persian => "fa",
        Language.Russian => "ru",
        Language.English => "en",
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    /// <summary>Reads an ISO 639-1 code, in either case; false for a language Peygir does not read.</summary>
    public static bool TryParse(string? code, out Language language)
    {
        (var found, language) = code?.ToLowerInvariant() switch
        {
            "fa" => (true, Language.Persian),
            "ru" => (true, Language.Russian),
            "en" => (true, Language.English),
            _ => (false, default),
        };
        return found;
    }
}
