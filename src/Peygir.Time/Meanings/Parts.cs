using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>Parts of a longer time: its end, its first months, its second half.</summary>
internal static class Parts
{
    /// <summary>The days of a part.</summary>
    public static TimeReading Resolve(PartOf part, TimeContext context)
    {
        var whole = Resolver.Resolve(part.Whole, context);
        var calendar = Interval.CalendarOf(whole.Calendar);
        var year = whole.Start.WithCalendar(calendar).Year;
        var days = Period.DaysBetween(whole.Start, whole.End) + 1;
        var isYear = days > 300;
        return part.Part switch
        {
            PartKind.FirstDay => Interval.Day(whole.Start, whole.Calendar),
            PartKind.LastDay => Interval.Day(whole.End, whole.Calendar),
            PartKind.FirstMonths when part.Number is >= 1 and <= 12 => Interval.Months(year, 1, part.Number, calendar),
            PartKind.Quarter when part.Number is >= 1 and <= 4 => Interval.Months(year, (3 * part.Number) - 2, 3, calendar),
            PartKind.Half when part.Number is 1 or 2 && isYear => Interval.Months(year, part.Number == 1 ? 1 : 7, 6, calendar),
            PartKind.Half when part.Number is 1 => Slice(whole, 0, Math.Max(1, days / 2)),
            PartKind.Half when part.Number is 2 => Slice(whole, days / 2, days),
            PartKind.Early => isYear ? Interval.Months(year, 1, 3, calendar) : Slice(whole, 0, Math.Max(1, days / 3)),
            PartKind.Middle => isYear ? Interval.Months(year, 6, 2, calendar) : Slice(whole, days / 3, Math.Max(1, 2 * days / 3)),
            PartKind.Late => isYear ? Interval.Month(year, 12, calendar) : Slice(whole, 2 * days / 3, days),
            PartKind.Weekday when days == 7 => Interval.Day(
                (IsoDayOfWeek)part.Number == whole.Start.DayOfWeek ? whole.Start : whole.Start.Next((IsoDayOfWeek)part.Number), whole.Calendar),
            _ => throw new UnresolvedException("It has no such part."),
        };
    }

    private static TimeReading Slice(TimeReading whole, int first, int end) =>
        new(whole.Start.PlusDays(first), whole.Start.PlusDays(end - 1), whole.Calendar);
}
