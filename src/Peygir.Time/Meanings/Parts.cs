using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>Parts of a longer time: its end, its first months, its second half.</summary>
internal static class Parts
{
    private const int MonthsOfYear = 12;

    // A period is reported on, by estimate, from the beginning of its last month.
    private const int DaysAhead = 31;

    /// <summary>The days of a part.</summary>
    public static TimeReading Resolve(PartOf part, TimeContext context)
    {
        if (part.Of is PartialDate { Year: null, YearOffset: null, Month: null, Day: null } open && context.Direction != TimeDirection.Unknown)
        {
            var of = Resolver.Calendar(open.Calendar, context);
            return Resolver.Nearest(year => Days(part, Interval.Year(year, of), context), of, context);
        }

        var whole = Resolver.Resolve(part.Of, context);
        var reading = Days(part, whole, context);

        // TIMEX3 gives the whole and says which part of it.
        return part.Mod == TimexMod.None ? reading : reading with { Timex = whole.Timex with { Mod = part.Mod } };
    }

    /// <summary>The months that a report of a year speaks of.</summary>
    public static TimeReading Resolve(ReportedMonths months, TimeContext context)
    {
        if (context.Direction == TimeDirection.Future)
        {
            return Stretches.Resolve(new Stretch(new(TimeUnit.Month, months.Number), 1), context);
        }

        var calendar = Resolver.Calendar(months.Calendar, context);
        var day = Resolver.Anchor(context);
        var reading = Interval.Months(day.WithCalendar(calendar).Year, 1, months.Number, calendar);
        return reading.End <= day.PlusDays(DaysAhead) ? reading : Interval.Months(day.WithCalendar(calendar).Year - 1, 1, months.Number, calendar);
    }

    private static TimeReading Days(PartOf part, TimeReading whole, TimeContext context)
    {
        var calendar = Interval.CalendarOf(whole.Calendar);
        var year = whole.Start.WithCalendar(calendar).Year;
        var days = Period.DaysBetween(whole.Start, whole.End) + 1;
        var isYear = whole.Granularity == Granularity.Year;
        return part.Part switch
        {
            PartKind.FirstDay => Interval.Day(whole.Start, whole.Calendar),
            PartKind.LastDay => Interval.Day(whole.End, whole.Calendar),
            PartKind.FirstMonths when part.Number is >= 1 and <= MonthsOfYear => Interval.Months(year, 1, part.Number, calendar),
            PartKind.LastMonths when part.Number is >= 1 and <= MonthsOfYear =>
                Interval.Months(year, MonthsOfYear + 1 - part.Number, part.Number, calendar),
            PartKind.Quarter when part.Number is >= 1 and <= 4 =>
                Interval.Months(year, (3 * part.Number) - 2, 3, calendar, Granularity.Quarter),
            PartKind.Half when part.Number is 1 or 2 && isYear =>
                Interval.Months(year, part.Number == 1 ? 1 : 7, 6, calendar, Granularity.HalfYear),
            PartKind.Half when part.Number is 1 or 2 && whole.Granularity is Granularity.Century or Granularity.Decade =>
                HalfOfYears(whole, part.Number, calendar),
            PartKind.Half when part.Number is 1 => Slice(whole, 0, Math.Max(1, days / 2)),
            PartKind.Half when part.Number is 2 => Slice(whole, days / 2, days),
            PartKind.Early => isYear ? Interval.Months(year, 1, 3, calendar) : Slice(whole, 0, Math.Max(1, days / 3)),
            PartKind.Middle => isYear ? Interval.Months(year, 6, 2, calendar) : Slice(whole, days / 3, Math.Max(1, 2 * days / 3)),
            PartKind.Late => isYear ? Interval.Months(year, 12, 1, calendar) : Slice(whole, 2 * days / 3, days),
            PartKind.Weekday when days == 7 => Interval.Day(
                (IsoDayOfWeek)part.Number == whole.Start.DayOfWeek ? whole.Start : whole.Start.Next((IsoDayOfWeek)part.Number), whole.Calendar),
            PartKind.Rest when context.Anchor is { } day && day <= whole.End =>
                Interval.Of(LocalDate.Max(day, whole.Start), whole.End, whole.Calendar),
            PartKind.SoFar when context.Anchor is { } day && day >= whole.Start =>
                Interval.Of(whole.Start, LocalDate.Min(day, whole.End), whole.Calendar),
            _ => throw new UnresolvedException("It has no such part."),
        };
    }

    private static TimeReading HalfOfYears(TimeReading whole, int number, CalendarSystem calendar)
    {
        var first = whole.Start.WithCalendar(calendar).Year;
        var half = (whole.End.WithCalendar(calendar).Year + 1 - first) / 2;
        return Interval.Years(number == 1 ? first : first + half, half, calendar, Granularity.Run);
    }

    private static TimeReading Slice(TimeReading whole, int first, int end) =>
        Interval.Of(whole.Start.PlusDays(first), whole.Start.PlusDays(end - 1), whole.Calendar);
}
