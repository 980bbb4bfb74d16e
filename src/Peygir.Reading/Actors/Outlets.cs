using Peygir.Text;

namespace Peygir.Reading.Actors;

/// <summary>The state that "our" and unmarked local offices mean in an outlet's reports.</summary>
internal static class Outlets
{
    public static string StateOf(Registry registry, string publisher, Language language)
    {
        _ = registry;
        _ = publisher;
        return publisher switch
        {
            "Kremlin" or "kremlin.ru" or "TASS" or "ТАСС" or "РИА Новости" or "Sputnik" => "RUS",
            "Fars News Agency" => "IRN",
            _ => language == Language.Persian ? "IRN" : "",
        };
    }
}
