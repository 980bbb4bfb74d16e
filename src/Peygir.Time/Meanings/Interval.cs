using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>Days, months and years of a calendar as intervals of ISO days.</summary>
internal static class Interval
{
    /// <summary>The calendar system that <see cref="Name"/> names.</summary>
    public static CalendarSystem CalendarOf(string name) => name switch
    {
        "persian" => CalendarSystem.PersianAstronomical,
        "islamic" => CalendarSystem.UmAlQura,
        _ => CalendarSystem.Iso,
    };

    /// <summary>"iso", "persian" or "islamic".</summary>
    public static string Name(CalendarSystem calendar) =>
        calendar == CalendarSystem.PersianAstronomical ? "persian" : calendar == CalendarSystem.UmAlQura ? "islamic" : "iso";

    /// <summary>One day.</summary>
    public static TimeReading Day(LocalDate day, string calendar)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return new(iso, iso, calendar);
    }

    /// <summary>The first to the last day of a month.</summary>
    /// <exception cref="UnresolvedException">The calendar has no such year.</exception>
    public static TimeReading Month(int year, int month, CalendarSystem calendar) => Months(year, month, 1, calendar);

    /// <summary>The first to the last day of a run of months of one year.</summary>
    /// <exception cref="UnresolvedException">The calendar has no such year.</exception>
    public static TimeReading Months(int year, int first, int count, CalendarSystem calendar)
    {
        Check(year, calendar);
        var last = first + count - 1;
        return new(
            new LocalDate(year, first, 1, calendar).WithCalendar(CalendarSystem.Iso),
            new LocalDate(year, last, calendar.GetDaysInMonth(year, last), calendar).WithCalendar(CalendarSystem.Iso),
            Name(calendar));
    }

    /// <summary>The first to the last day of a year.</summary>
    /// <exception cref="UnresolvedException">The calendar has no such year.</exception>
    public static TimeReading Year(int year, CalendarSystem calendar) => Months(year, 1, 12, calendar);

    /// <summary>Makes sure of a year before a date is made of it.</summary>
    /// <exception cref="UnresolvedException">The calendar has no such year.</exception>
    public static void Check(int year, CalendarSystem calendar)
    {
        if (year < Math.Max(1, calendar.MinYear) || year > calendar.MaxYear)
        {
            throw new UnresolvedException($"The year {year} is not in the calendar.");
        }
    }
}
