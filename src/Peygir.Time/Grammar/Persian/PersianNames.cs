using Peygir.Time.Lexicon;

namespace Peygir.Time.Grammar.Persian;

/// <summary>Times that are names: «میدان ۱۷ شهریور», «نماز جمعه», «دوشنبه‌بازار», «به نقل از ۸ دی».</summary>
internal static class PersianNames
{
    /// <summary>Whether what begins at a token is a name, whatever it looks like.</summary>
    public static bool IsName(TokenSenses s, int at) =>
        s.Is(at - 1, TimeRole.Naming) || s.IsForm(at - 1, "نقل") || (s.Is(at - 1, TimeRole.From) && s.IsForm(at - 2, "نقل"))
        || (s.Is(at, TimeRole.Weekday) && (s.IsForm(at + 1, "بازار") || (s.Is(at - 2, TimeRole.Naming) && s.Is(at - 1, TimeRole.Number))));
}
