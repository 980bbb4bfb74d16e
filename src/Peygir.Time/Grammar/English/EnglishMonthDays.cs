using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English days told by their number: "from 4 to 22 January", "the 20th of next month", "on the 27th".</summary>
internal static class EnglishMonthDays
{
    /// <summary>A run of days of a month, the one of them before the month and the other behind it, or both before it.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins, behind "from" or "between".</param>
    /// <param name="and">Whether "and" joins them.</param>
    public static Match? Run(TokenSenses s, int at, bool and)
    {
        at = EnglishWords.Article(s, at);
        if (EnglishWords.Day(s, at) is not { } first || !(EnglishWords.Joins(s, at + 1) || (and && s.IsForm(at + 1, "and"))))
        {
            return null;
        }

        var second = EnglishWords.Article(s, at + 2);
        if (EnglishMonths.At(s, second, true) is { } behind && EnglishWords.Day(s, EnglishMonths.AfterStop(s, second)) is { } day)
        {
            return EnglishMonths.InYear(s, behind, first, day, EnglishMonths.AfterStop(s, second) + 1);
        }

        if (EnglishWords.Day(s, second) is not { } last)
        {
            return null;
        }

        var month = EnglishWords.Of(s, second + 1);
        return EnglishMonths.At(s, month, true) is { } named ? EnglishMonths.InYear(s, named, first, last, EnglishMonths.AfterStop(s, month))
            : EnglishWords.Which(s, month) is { } which && s.Unit(month + 1) == TimeUnit.Month && first < last
                ? new(
                    new Between(OfMonth(which, first), OfMonth(which, last)),
                    month + 2)
            : null;
    }

    /// <summary>A day told by its number alone, where a preposition and the end of the clause show it: "on the 27th".</summary>
    public static Match? Lone(TokenSenses s, int at)
    {
        var start = EnglishWords.Article(s, at);
        if (start == at && EnglishWords.Ordinal(s, start) is null && !(s.IsForm(at - 1, "on") && (s.Form(at + 1) is [] or "." or "!" or "?" || IsTimed(s, at + 1)) && s.Whole(at) is not null))
        {
            return null;
        }

        // "The second", "the third" are more often things counted.
        return EnglishWords.DayInWords(s, start) is var (day, end) && (day > 10 || s.Form(start) is [>= '0' and <= '9', ..])
            && (EnglishWords.Closes(s, end) || IsTimed(s, end))
            ? new(new PartialDate(NamedCalendar.Speaker, null, null, null, day), end)
            : null;
    }

    /// <summary>"The 20th of next month", "the 20th next month", "31st of this month".</summary>
    public static Match? OfUnit(TokenSenses s, int at)
    {
        if (EnglishWords.Ordinal(s, at) is not var (day, end) || day is < 1 or > 31)
        {
            return null;
        }

        var of = EnglishWords.Of(s, end);
        return EnglishWords.Which(s, of) is { } which && s.Unit(of + 1) == TimeUnit.Month ? new(OfMonth(which, day), of + 2)
            : of > end + 1 && s.IsForm(end, "of") && s.IsForm(of, "month") ? new(OfMonth(0, day), of + 1)
            : null;
    }

    private static Narrowed OfMonth(int which, int day) => new(
        new CalendarUnit(TimeUnit.Month, which, NamedCalendar.Speaker), new PartialDate(NamedCalendar.Speaker, null, null, null, day));

    // "On 15 at 8:00", "on 15, 8pm".
    private static bool IsTimed(TokenSenses s, int at) =>
        (s.IsForm(at, "at") || s.IsForm(at, ",")) && EnglishClock.Read(s, at + 1, bare: false) is not null;
}
