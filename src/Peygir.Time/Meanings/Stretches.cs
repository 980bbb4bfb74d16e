using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>Times counted in units from the day of the report: within two weeks, three years ago.</summary>
internal static class Stretches
{
    // Nobody in office counts further than this from the day he speaks.
    private const int MostDays = 400_000;

    /// <summary>From the report's day on, or up to it.</summary>
    public static TimeReading Resolve(Stretch stretch, TimeContext context)
    {
        var anchor = Resolver.Anchor(context);
        var way = stretch.Way != 0 ? stretch.Way
            : context.Direction == TimeDirection.Future || (stretch.Within && context.Direction == TimeDirection.Unknown) ? 1
            : -1;
        var other = Move(anchor, stretch.Unit, stretch.Count, way);
        return way > 0 ? new(anchor, other, "iso") : new(other, anchor, "iso");
    }

    /// <summary>The day so many units away from another.</summary>
    /// <exception cref="UnresolvedException">It lies too far away.</exception>
    public static LocalDate Move(LocalDate from, TimeUnit unit, decimal count, int way)
    {
        var (months, days) = unit switch
        {
            TimeUnit.Minute => (0m, 1m / 1440),
            TimeUnit.Hour => (0m, 1m / 24),
            TimeUnit.Day => (0m, 1m),
            TimeUnit.Week => (0m, 7m),
            TimeUnit.Month => (1m, 0m),
            TimeUnit.Quarter => (3m, 0m),
            TimeUnit.HalfYear => (6m, 0m),
            TimeUnit.Year => (12m, 0m),
            TimeUnit.Decade => (120m, 0m),
            _ => (1200m, 0m),
        };
        if (count > MostDays / Math.Max(months * 30, days))
        {
            throw new UnresolvedException("It is too far from the report's day.");
        }

        var whole = decimal.Truncate(months * count);
        var rest = (days * count) + ((months * count) - whole) * 30;
        return from.PlusMonths((int)whole * way).PlusDays((int)rest * way);
    }
}
