using NodaTime;
using NodaTime.Calendars;

namespace Peygir.Time.Meanings;

/// <summary>Whole units of a calendar: weeks, months, quarters, years, decades, centuries.</summary>
internal static class Units
{
    private const int WeekendDays = 2;

    /// <summary>The unit at hand, or so many before or after it.</summary>
    public static TimeReading Resolve(CalendarUnit unit, TimeContext context)
    {
        var calendar = Resolver.Calendar(unit.Calendar, context);
        var today = Resolver.Anchor(context);
        return unit.Unit == TimeUnit.Year
            ? Interval.Year(Years.At(unit.Offset, calendar, context), calendar)
            : Around(unit.Unit, today, unit.Offset, calendar);
    }

    /// <summary>The unit that a time begins in.</summary>
    public static TimeReading Resolve(UnitAround unit, TimeContext context)
    {
        var of = Resolver.Resolve(unit.Of, context);
        return Around(unit.Unit, of.Start, 0, Interval.CalendarOf(of.Calendar));
    }

    /// <summary>The unit at a place of a longer time.</summary>
    public static TimeReading Resolve(NthUnit unit, TimeContext context)
    {
        var whole = Resolver.Resolve(unit.Of, context);
        var calendar = Interval.CalendarOf(whole.Calendar);
        var (months, days) = unit.Unit switch
        {
            TimeUnit.Day => (0, 1),
            TimeUnit.Week => (0, 7),
            TimeUnit.Month => (1, 0),
            TimeUnit.Quarter => (3, 0),
            TimeUnit.HalfYear => (6, 0),
            TimeUnit.Year => (12, 0),
            TimeUnit.Decade => (120, 0),
            _ => throw new UnresolvedException("It is no unit of the calendar."),
        };
        var start = (unit.Place > 0 ? whole.Start : whole.End.PlusDays(1)).WithCalendar(calendar);
        var place = unit.Place > 0 ? unit.Place - 1 : unit.Place;
        var first = start.PlusMonths(months * place).PlusDays(days * place);
        var last = first.PlusMonths(months).PlusDays(days - 1);
        return whole.Start <= first.WithCalendar(CalendarSystem.Iso) && last.WithCalendar(CalendarSystem.Iso) <= whole.End
            ? Interval.Of(first, last, whole.Calendar, Grain(unit.Unit))
            : throw new UnresolvedException("It has not so many of them.");
    }

    private static Granularity Grain(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => Granularity.Day,
        TimeUnit.Week => Granularity.Week,
        TimeUnit.Month => Granularity.Month,
        TimeUnit.Quarter => Granularity.Quarter,
        TimeUnit.HalfYear => Granularity.HalfYear,
        TimeUnit.Year => Granularity.Year,
        _ => Granularity.Decade,
    };

    /// <summary>A week of ISO 8601.</summary>
    public static TimeReading Resolve(WeekNumber week, TimeContext context)
    {
        var year = week.Year ?? Years.At(week.YearOffset ?? 0, CalendarSystem.Iso, context);
        Interval.Check(year, CalendarSystem.Iso);
        if (week.Number > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            throw new UnresolvedException("The year has not so many weeks.");
        }

        var first = WeekYearRules.Iso.GetLocalDate(year, week.Number, IsoDayOfWeek.Monday);
        return Interval.Of(first, first.PlusDays(6), "iso", Granularity.Week);
    }

    /// <summary>A decade; of two digits, the one of the century at hand, or of the last where that lies ahead.</summary>
    public static TimeReading Resolve(DecadeOf decade, TimeContext context)
    {
        var calendar = Resolver.Calendar(decade.Calendar, context);
        var first = decade.First;
        if (first < 100)
        {
            var year = Resolver.Anchor(context).WithCalendar(calendar).Year;
            first += year / 100 * 100;
            first -= first > year && context.Direction != TimeDirection.Future ? 100 : 0;
        }

        return Interval.Years(first, 10, calendar, Granularity.Decade);
    }

    /// <summary>A century: the 21st is 2000 to 2099.</summary>
    public static TimeReading Resolve(CenturyOf century, TimeContext context)
    {
        var calendar = Resolver.Calendar(century.Calendar, context);
        return century.IsBefore
            ? Interval.Years(1 - (100 * century.Number), 100, CalendarSystem.Iso, Granularity.Century)
            : Interval.Years(Math.Max(1, 100 * (century.Number - 1)), century.Number == 1 ? 99 : 100, calendar, Granularity.Century);
    }

    private static TimeReading Around(TimeUnit unit, LocalDate day, int offset, CalendarSystem calendar)
    {
        var there = day.WithCalendar(calendar);
        switch (unit)
        {
            case TimeUnit.Day or TimeUnit.BusinessDay:
                return Interval.Day(day.PlusDays(offset), "iso");
            case TimeUnit.Week or TimeUnit.Weekend:
                var persian = calendar == CalendarSystem.PersianAstronomical;
                var first = persian ? IsoDayOfWeek.Saturday : IsoDayOfWeek.Monday;
                var start = (day.DayOfWeek == first ? day : day.Previous(first)).PlusWeeks(offset);
                return unit == TimeUnit.Week
                    ? Interval.Of(start, start.PlusDays(6), Interval.Name(calendar), Granularity.Week)

                    // Saturday and Sunday; in Iran Thursday and Friday.
                    : Interval.Of(start.PlusDays(7 - WeekendDays), start.PlusDays(6), Interval.Name(calendar), Granularity.Weekend);
            case TimeUnit.Month or TimeUnit.Quarter or TimeUnit.HalfYear:
                var (length, granularity) = unit switch
                {
                    TimeUnit.Month => (1, Granularity.Month),
                    TimeUnit.Quarter => (3, Granularity.Quarter),
                    _ => (6, Granularity.HalfYear),
                };
                var within = there.PlusMonths(length * offset);
                return Interval.Months(within.Year, ((within.Month - 1) / length * length) + 1, length, calendar, granularity);
            case TimeUnit.Year:
                return Interval.Year(there.Year + offset, calendar);
            case TimeUnit.Decade:
                return Interval.Years((there.Year / 10 * 10) + (10 * offset), 10, calendar, Granularity.Decade);
            case TimeUnit.Century:
                return Interval.Years((there.Year / 100 * 100) + (100 * offset), 100, calendar, Granularity.Century);
            default:
                throw new UnresolvedException("It is no unit of the calendar.");
        }
    }
}
