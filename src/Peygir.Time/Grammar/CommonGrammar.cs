using Peygir.Text;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar;

/// <summary>What all three languages write alike: days, months, years and whole units.</summary>
internal static class CommonGrammar
{
    /// <summary>A year that is not told: its parts are of the year the statement looks at.</summary>
    public static PartialDate OpenYear { get; } = new(NamedCalendar.Speaker, null, null, null, null);

    /// <summary>A date where month and day are in range; null otherwise.</summary>
    public static Match? Date(NamedCalendar calendar, int? year, int month, int day, int end, int? offset = null) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? new(new PartialDate(calendar, year, offset, month, day), end)
            : null;

    /// <summary>Days of one month, from the first to the last; null where they are not in range or in order.</summary>
    public static Match? Days(NamedCalendar calendar, int? year, int month, int first, int last, int end, int? offset = null) =>
        first < last && Date(calendar, year, month, first, end, offset) is { } from && Date(calendar, year, month, last, end, offset) is { } to
            ? from.To(to)
            : null;

    /// <summary>Two-digit Solar Hijri years: 87 is 1387, 04 is 1404.</summary>
    public static int Full(int year) => (year >= 30 ? 1300 : 1400) + year;

    /// <summary>A whole number of years, the second with the first's calendar: "2021-2024".</summary>
    public static Match Years((int Year, NamedCalendar Calendar) first, (int Year, NamedCalendar Calendar) last, int end) => new(
        new Between(
            new PartialDate(first.Calendar, first.Year, null, null, null),
            new PartialDate(last.Calendar, last.Year, null, null, null)),
        end);

    /// <summary>A month that is said to lie behind (-1), ahead (1) or in this year (0): "last November".</summary>
    public static Meaning Which(PartialDate month, int? which) => which switch
    {
        null => month,
        0 => month with { YearOffset = 0 },
        { } way => new Directed(month, way),
    };

    /// <summary>A season that is said to lie behind (-1), ahead (1) or in this year (0): «прошлым летом».</summary>
    public static Meaning Which(SeasonOf season, int? which) => which switch
    {
        null => season,
        0 => season with { YearOffset = 0 },
        { } way => new Directed(season, way),
    };

    /// <summary>
    /// The unit before (-1), ahead (1) or at hand (0). A week begins as it does where the language is written, whoever
    /// speaks; the past decade is ten years up to now, not those of the calendar.
    /// </summary>
    public static Meaning Whole(Language language, TimeUnit unit, int which) => unit switch
    {
        TimeUnit.Week => new CalendarUnit(unit, which, language == Language.Persian ? NamedCalendar.Persian : NamedCalendar.Iso),
        TimeUnit.Decade when which != 0 => new Stretch(new Length(unit, 1), which),
        _ => new CalendarUnit(unit, which, NamedCalendar.Speaker),
    };
}
