using NodaTime;

namespace Peygir.Ledger.Stores;

/// <summary>Days as stores hold them: their number since 1970-01-01.</summary>
internal static class Days
{
    private static readonly LocalDate s_first = new(1970, 1, 1);

    public static long Number(LocalDate day) => Period.DaysBetween(s_first, day.WithCalendar(CalendarSystem.Iso));

    public static object? Number(LocalDate? day) => day is { } known ? Number(known) : null;

    public static LocalDate Day(long number) => s_first.PlusDays((int)number);
}
