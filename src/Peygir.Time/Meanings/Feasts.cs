using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>The days of feasts. The Islamic ones by the Umm al-Qura calendar may be a day off in Iran.</summary>
internal static class Feasts
{
    public static TimeReading Resolve(FeastOf feast, TimeContext context)
    {
        var (calendar, month, day, length) = feast.Feast switch
        {
            Feast.Nowruz => (CalendarSystem.PersianAstronomical, 1, 1, 1),
            Feast.Fajr => (CalendarSystem.PersianAstronomical, 11, 12, 11),
            Feast.Fitr => (CalendarSystem.UmAlQura, 10, 1, 1),
            Feast.Adha => (CalendarSystem.UmAlQura, 12, 10, 1),
            Feast.Ghadir => (CalendarSystem.UmAlQura, 12, 18, 1),
            Feast.Ashura => (CalendarSystem.UmAlQura, 1, 10, 1),
            Feast.Victory => (CalendarSystem.Iso, 5, 9, 1),
            _ => (CalendarSystem.Iso, 1, 1, 1),
        };
        TimeReading InYear(int year)
        {
            var first = new LocalDate(year, month, day, calendar).WithCalendar(CalendarSystem.Iso);
            return new(first, first.PlusDays(length - 1), Resolver.Name(calendar));
        }

        return feast.Year is { } known ? InYear(known)
            : feast.YearOffset is { } offset ? InYear(Resolver.Anchor(context).WithCalendar(calendar).Year + offset)
            : Resolver.Nearest(InYear, calendar, context);
    }
}
