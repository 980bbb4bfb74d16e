using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>Days of the week by their place: the second Monday of a month, the last Friday of a year.</summary>
internal static class Weekdays
{
    private const int DaysOfWeek = 7;

    /// <summary>The day.</summary>
    public static TimeReading Resolve(NthWeekday day, TimeContext context)
    {
        var whole = Resolver.Resolve(day.Of, context);
        var found = day.Place > 0
            ? whole.Start.PlusDays(-1).Next((IsoDayOfWeek)day.Number).PlusDays(DaysOfWeek * (day.Place - 1))
            : whole.End.PlusDays(1).Previous((IsoDayOfWeek)day.Number).PlusDays(DaysOfWeek * (day.Place + 1));
        return whole.Start <= found && found <= whole.End
            ? Interval.Day(found, whole.Calendar)
            : throw new UnresolvedException("It has not so many such days.");
    }
}
