namespace Peygir.Time.Meanings;

/// <summary>The days of feasts. The Islamic ones by the Umm al-Qura calendar may be a day off in Iran.</summary>
internal static class Feasts
{
    /// <summary>The days of a feast in a year, or of the nearest one.</summary>
    public static TimeReading Resolve(FeastOf feast, TimeContext context)
    {
        var rule = feast.Feast;
        if (feast.Year is null && feast.YearOffset is null)
        {
            return Resolver.Nearest(rule.InYear, rule.Calendar, context);
        }

        // A feast of one calendar may fall in a year of another: Fitr of 1404, Nowruz of 2025.
        var calendar = Resolver.Calendar(feast.Calendar, context);
        var year = Interval.Year(feast.Year ?? Years.At(feast.YearOffset!.Value, calendar, context), calendar);
        for (var y = year.Start.WithCalendar(rule.Calendar).Year; y <= year.End.WithCalendar(rule.Calendar).Year; y++)
        {
            var reading = rule.InYear(y);
            if (year.Start <= reading.Start && reading.Start <= year.End)
            {
                return reading;
            }
        }

        throw new UnresolvedException("The feast does not fall in that year.");
    }
}
