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

    /// <summary>The days from one to another, of whatever calendar.</summary>
    /// <exception cref="UnresolvedException">It would end before it begins.</exception>
    public static TimeReading Of(LocalDate start, LocalDate end, string calendar, Granularity granularity = Granularity.Run)
    {
        var first = start.WithCalendar(CalendarSystem.Iso);
        var last = end.WithCalendar(CalendarSystem.Iso);
        return first <= last
            ? new(first, last, calendar, granularity, new(TimexType.Date, TimexFormat.Days(first, last, calendar, granularity)))
            : throw new UnresolvedException("It would end before it begins.");
    }

    /// <summary>One day.</summary>
    public static TimeReading Day(LocalDate day, string calendar) => Of(day, day, calendar, Granularity.Day);

    /// <summary>The first to the last day of a month.</summary>
    /// <exception cref="UnresolvedException">The calendar has no such year.</exception>
    public static TimeReading Month(int year, int month, CalendarSystem calendar) =>
        Months(year, month, 1, calendar, Granularity.Month);

    /// <summary>The first to the last day of a run of months of one year.</summary>
    /// <exception cref="UnresolvedException">The calendar has no such year.</exception>
    public static TimeReading Months(int year, int first, int count, CalendarSystem calendar, Granularity granularity = Granularity.Run)
    {
        Check(year, calendar);
        var last = first + count - 1;
        return Of(
            new(year, first, 1, calendar),
            new(year, last, calendar.GetDaysInMonth(year, last), calendar),
            Name(calendar),
            granularity);
    }

    /// <summary>The first to the last day of a year.</summary>
    /// <exception cref="UnresolvedException">The calendar has no such year.</exception>
    public static TimeReading Year(int year, CalendarSystem calendar) => Months(year, 1, 12, calendar, Granularity.Year);

    /// <summary>The first day of one year to the last of another.</summary>
    /// <exception cref="UnresolvedException">The calendar has no such years.</exception>
    public static TimeReading Years(int first, int count, CalendarSystem calendar, Granularity granularity) =>
        Of(Year(first, calendar).Start, Year(first + count - 1, calendar).End, Name(calendar), granularity);

    /// <summary>Makes sure of a year before a date is made of it.</summary>
    /// <exception cref="UnresolvedException">The calendar has no such year.</exception>
    public static void Check(int year, CalendarSystem calendar)
    {
        if (year < calendar.MinYear || year > calendar.MaxYear || (year < 1 && calendar != CalendarSystem.Iso))
        {
            throw new UnresolvedException($"The year {year} is not in the calendar.");
        }
    }
}
