using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>The days of feasts. The Islamic ones by the Umm al-Qura calendar may be a day off in Iran.</summary>
internal static class Feasts
{
    /// <summary>The days of a feast in a year, or of the nearest one.</summary>
    public static TimeReading Resolve(FeastOf feast, TimeContext context)
    {
        var own = feast.Feast switch
        {
            Feast.Nowruz or Feast.Fajr => CalendarSystem.PersianAstronomical,
            Feast.Victory => CalendarSystem.Iso,
            _ => CalendarSystem.UmAlQura,
        };
        if (feast.Year is null && feast.YearOffset is null)
        {
            return Resolver.Nearest(y => InYear(feast.Feast, y, own), own, context);
        }

        // A feast of one calendar may fall in a year of another: Fitr of 1404, Nowruz of 2025.
        var calendar = Resolver.Calendar(feast.Calendar, context);
        var year = Interval.Year(feast.Year ?? Years.At(feast.YearOffset!.Value, calendar, context), calendar);
        for (var y = year.Start.WithCalendar(own).Year; y <= year.End.WithCalendar(own).Year; y++)
        {
            var reading = InYear(feast.Feast, y, own);
            if (year.Start <= reading.Start && reading.Start <= year.End)
            {
                return reading;
            }
        }

        throw new UnresolvedException("The feast does not fall in that year.");
    }

    private static TimeReading InYear(Feast feast, int year, CalendarSystem own)
    {
        Interval.Check(year, own);
        var (month, day, length) = feast switch
        {
            Feast.Fajr => (11, 12, 11),
            Feast.Fitr => (10, 1, 1),
            Feast.Adha => (12, 10, 1),
            Feast.Ghadir => (12, 18, 1),
            Feast.Ashura => (1, 10, 1),
            Feast.Victory => (5, 9, 1),
            _ => (1, 1, 1), // Nowruz.
        };
        var first = new LocalDate(year, month, day, own).WithCalendar(CalendarSystem.Iso);
        return new(first, first.PlusDays(length - 1), Interval.Name(own));
    }
}
