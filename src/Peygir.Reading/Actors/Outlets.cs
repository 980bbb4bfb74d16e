using Peygir.Text;

namespace Peygir.Reading.Actors;

/// <summary>The state that "our" and unmarked local offices mean in an outlet's reports.</summary>
internal static class Outlets
{
    // Parts of the names of outlets that write of one state's offices as their own.
    private static readonly (string Part, string State)[] s_outlets =
    [
        ("Kremlin", "RUS"), ("TASS", "RUS"), ("ТАСС", "RUS"), ("РИА Новости", "RUS"), ("RIA Novosti", "RUS"), ("Sputnik", "RUS"),
        ("Интерфакс", "RUS"), ("Interfax", "RUS"), ("Fars", "IRN"), ("IRNA", "IRN"), ("Mehr", "IRN"), ("Tasnim", "IRN"),
        ("ISNA", "IRN"), ("ILNA", "IRN"), ("Tehran Times", "IRN"), ("Press TV", "IRN"), ("افغان", "AFG"), ("Afghan", "AFG"),
        ("Trend", "AZE"), ("PTI", "IND"), ("APP", "PAK"),
    ];

    /// <summary>The state of an outlet; by the language where the outlet is not known; "" where that tells nothing.</summary>
    public static string StateOf(Registry registry, string publisher, Language language)
    {
        _ = registry; // its own list of outlets is to take the place of the one above
        foreach (var (part, state) in s_outlets)
        {
            if (publisher.Contains(part, part.Length > 4 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                return state;
            }
        }

        return language switch
        {
            Language.Persian => "IRN",
            Language.Russian => "RUS",
            _ => "",
        };
    }
}
