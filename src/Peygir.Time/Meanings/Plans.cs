using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>
/// The development plans of Iran with the years they were made for (the acts of the Majles, First Plan 1368 to Seventh
/// Plan 1403); that some were prolonged is not what a promise "by the end of the plan" was about.
/// </summary>
internal static class Plans
{
    private static readonly (int First, int Last)[] s_years =
        [(1368, 1372), (1374, 1378), (1379, 1383), (1384, 1388), (1390, 1394), (1396, 1400), (1403, 1407)];

    /// <summary>The years of a plan.</summary>
    /// <exception cref="UnresolvedException">There is no such plan yet.</exception>
    public static TimeReading Resolve(PlanOf plan) =>
        plan.Number >= 1 && plan.Number <= s_years.Length && s_years[plan.Number - 1] is var (first, last)
            ? Interval.Years(first, last - first + 1, CalendarSystem.PersianAstronomical, Granularity.Run)
            : throw new UnresolvedException("The years of that plan are not known.");
}
