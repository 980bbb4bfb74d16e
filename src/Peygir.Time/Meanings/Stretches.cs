using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>Times counted in units from a day: within two weeks, three years ago, two days after Christmas.</summary>
internal static class Stretches
{
    // Nobody in office counts further than this from the day he speaks.
    private const int MostDays = 400_000;

    private const int WorkingDaysOfWeek = 5;

    /// <summary>From a day on, or up to it.</summary>
    public static TimeReading Resolve(Stretch stretch, TimeContext context)
    {
        var from = stretch.From is null ? null : Resolver.Resolve(stretch.From, context);
        var way = stretch.Way != 0 ? stretch.Way
            : context.Direction == TimeDirection.Future || (stretch.Within && context.Direction == TimeDirection.Unknown) ? 1
            : -1;
        var near = from is null ? Resolver.Anchor(context) : way > 0 ? from.Start : from.End;
        var other = Move(near, stretch.By, way);

        // "From 5 May for six days" has the 5th among the six.
        other = from is not null && !stretch.Within && way > 0 && other > near ? other.PlusDays(-1) : other;
        return way > 0 ? Interval.Of(near, other, from?.Calendar ?? "iso") : Interval.Of(other, near, from?.Calendar ?? "iso");
    }

    /// <summary>The day so far from another.</summary>
    public static TimeReading Resolve(Shift shift, TimeContext context)
    {
        var from = shift.From is null ? null : Resolver.Resolve(shift.From, context);

        // After Nowruz is after its first day, however long its holidays last.
        var isTurn = shift.From is FeastOf { Feast.IsTurnOfYear: true };
        var near = from is null ? Resolver.Anchor(context) : shift.Way > 0 && !isTurn ? from.End : from.Start;
        var day = Interval.Day(Move(near, shift.By, shift.Way), from?.Calendar ?? "iso");

        // The hour of the report is not known.
        return shift.By.IsOfClock
            ? day with { Granularity = Granularity.Clock, Timex = new(TimexType.Time, TimexFormat.Day(day.Start) + "TXX:XX") }
            : day;
    }

    /// <summary>The day so far ahead; so long up to the report's day where the statement does not look forward.</summary>
    public static TimeReading Resolve(Due due, TimeContext context) =>
        context.Direction == TimeDirection.Future ? Resolve(new Shift(due.By, 1), context) : Resolve(new Stretch(due.By, -1), context);

    /// <summary>The day so far away from another.</summary>
    /// <exception cref="UnresolvedException">It lies too far away, or nobody says how far.</exception>
    public static LocalDate Move(LocalDate from, Length by, int way)
    {
        foreach (var (unit, count) in by.Parts)
        {
            from = Move(from, unit, count ?? throw new UnresolvedException("It does not say how many."), way);
        }

        return from;
    }

    private static LocalDate Move(LocalDate from, TimeUnit unit, decimal count, int way)
    {
        if (unit == TimeUnit.BusinessDay)
        {
            return Working(from, count, way);
        }

        var (months, days) = unit switch
        {
            TimeUnit.Second => (0m, 1m / 86_400),
            TimeUnit.Minute => (0m, 1m / 1440),
            TimeUnit.Hour => (0m, 1m / 24),
            TimeUnit.Day => (0m, 1m),
            TimeUnit.Week or TimeUnit.Weekend => (0m, 7m),
            TimeUnit.Fortnight => (0m, 14m),
            TimeUnit.Month => (1m, 0m),
            TimeUnit.Quarter => (3m, 0m),
            TimeUnit.HalfYear => (6m, 0m),
            TimeUnit.Year => (12m, 0m),
            TimeUnit.Decade => (120m, 0m),
            TimeUnit.Century => (1200m, 0m),
            _ => (12_000m, 0m),
        };
        if (count > MostDays / Math.Max(months * 30, days))
        {
            throw new UnresolvedException("It is too far from the report's day.");
        }

        var whole = decimal.Truncate(months * count);
        var rest = (days * count) + ((months * count) - whole) * 30;
        return from.PlusMonths((int)whole * way).PlusDays((int)rest * way);
    }

    /// <summary>Days of work, Saturday and Sunday left out.</summary>
    private static LocalDate Working(LocalDate from, decimal count, int way)
    {
        if (count > MostDays)
        {
            throw new UnresolvedException("It is too far from the report's day.");
        }

        var day = from.PlusWeeks((int)count / WorkingDaysOfWeek * way);
        for (var left = (int)count % WorkingDaysOfWeek; left > 0;)
        {
            day = day.PlusDays(way);
            left -= day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
