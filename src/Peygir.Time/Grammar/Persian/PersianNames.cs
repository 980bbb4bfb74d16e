using Peygir.Time.Lexicon;

namespace Peygir.Time.Grammar.Persian;

/// <summary>Times that are names: «میدان ۱۷ شهریور», «نماز جمعه», «دوشنبه‌بازار», «به نقل از ۸ دی».</summary>
internal static class PersianNames
{
    // In the table 0 stands for a noun that makes any time a name, 1 for one that does so with a day of the week.
    private const int Any = 0;
    private const int OfWeekdays = 1;

    /// <summary>Whether what begins at a token is a name, whatever it looks like.</summary>
    public static bool IsName(TokenSenses s, int at) =>
        s.Value(at - 1, TimeRole.Naming) == Any || (s.Value(at - 1, TimeRole.Naming) == OfWeekdays && s.Is(at, TimeRole.Weekday))
        || (s.Value(at - 2, TimeRole.Naming) == Any && (s.IsNumber(at - 1) || s.Is(at - 1, TimeRole.Number)) && s.Month(at) is not null)
        || s.IsForm(at - 1, "نقل") || (s.Is(at - 1, TimeRole.From) && s.IsForm(at - 2, "نقل"))
        || (s.Is(at, TimeRole.Weekday) && (s.IsForm(at + 1, "بازار") || s.IsForm(at + 1, "سوری")));
}
