using Peygir.Text;

namespace Peygir.Reading.Actors;

/// <summary>The state that "our" and unmarked local offices mean in an outlet's reports.</summary>
internal static class Outlets
{
    /// <summary>The state of an outlet; by the language where the outlet is not known; "" where that tells nothing.</summary>
    public static string StateOf(Registry registry, string publisher, Language language)
    {
        // "IRNA English" and "TASS, Moscow" are known by their first words.
        for (var end = publisher.Length; end > 0; end = publisher.LastIndexOfAny([' ', ',', '.'], end - 1))
        {
            if (registry.OutletState(publisher[..end]) is { Length: > 0 } state)
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
