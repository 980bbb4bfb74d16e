using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>
/// Turns meanings into closed intervals of days. One resolver for all languages; all calendar reckoning is
/// NodaTime's (the Solar Hijri calendar in its astronomical form, the Islamic one as Umm al-Qura).
/// </summary>
internal static class Resolver
{
    // A pledge names the day it was given, a report of progress the opening still to come: a day, unlike a month,
    // may lie so far on the other side of the report's.
    private const int Slack = 45;

    // Further away than any day the statement may look at.
    private const int Wrong = 10_000;

    /// <summary>The days a meaning names.</summary>
    /// <exception cref="UnresolvedException">It cannot be told; the message says why.</exception>
    public static TimeReading Resolve(Meaning meaning, TimeContext context) => meaning switch
    {
        PartialDate date => Date(date, context),
        RelativeDay day => Interval.Day(Anchor(context).PlusDays(day.Offset), "iso"),
        WeekdayNamed day => Weekday(day, context),
        NthWeekday day => Weekdays.Resolve(day, context),
        NthUnit unit => Units.Resolve(unit, context),
        CalendarUnit unit => Units.Resolve(unit, context),
        UnitAround unit => Units.Resolve(unit, context),
        WeekNumber week => Units.Resolve(week, context),
        DecadeOf decade => Units.Resolve(decade, context),
        CenturyOf century => Units.Resolve(century, context),
        PlanOf plan => Plans.Resolve(plan),
        Stretch stretch => Stretches.Resolve(stretch, context),
        Shift shift => Stretches.Resolve(shift, context),
        Due due => Stretches.Resolve(due, context),
        PartOf part => Parts.Resolve(part, context),
        ReportedMonths months => Parts.Resolve(months, context),
        SeasonOf season => Season(season, context),
        FeastOf feast => Feasts.Resolve(feast, context),
        AtTime time => Clock(time, context),
        Limit limit => LastDay(limit, context),
        Eve eve => Before(Resolve(eve.Of, context)),
        DayAfter after => After(Resolve(after.Of, context)),
        Modified modified => Modified(modified, context),
        Directed directed => Directed(directed, context),
        Since since => From(since, context),
        Narrowed narrowed => Within(narrowed, context),
        Between between => Range(between, context),
        Length => throw new UnresolvedException("It is a length of time, and names no day."),
        Recurring => throw new UnresolvedException("It comes again and again, and names no one day."),
        ClockTime or PartOfDay => throw new UnresolvedException("It is an hour of a day that is not said."),
        ToldBefore told => Told(told, context),
        Anniversary => throw new UnresolvedException("It is counted from an event whose day is not said."),
        _ => throw new UnresolvedException("It names no day."),
    };

    /// <summary>The NodaTime calendar a meaning is counted in.</summary>
    public static CalendarSystem Calendar(NamedCalendar named, TimeContext context) => named switch
    {
        NamedCalendar.Iso => CalendarSystem.Iso,
        NamedCalendar.Persian => CalendarSystem.PersianAstronomical,
        NamedCalendar.Islamic => CalendarSystem.UmAlQura,
        _ => context.Calendar == SpeakerCalendar.Persian ? CalendarSystem.PersianAstronomical : CalendarSystem.Iso,
    };

    /// <summary>The day of the report.</summary>
    /// <exception cref="UnresolvedException">It is not known.</exception>
    public static LocalDate Anchor(TimeContext context) =>
        context.Anchor ?? throw new UnresolvedException("It is counted from the day of the report, which is not known.");

    /// <summary>
    /// Of the years a date may belong to, the one the statement looks at: forward the first not past, back the last
    /// begun, else the nearest.
    /// </summary>
    public static TimeReading Nearest(Func<int, TimeReading> inYear, CalendarSystem calendar, TimeContext context)
    {
        // Within a year either way there is such a date, unless it is a leap day: these are five years apart at most,
        // but for a turn of a century.
        var (near, distance) = Nearest(inYear, calendar, context, 1);
        var (best, _) = distance < Wrong ? (near, distance) : Nearest(inYear, calendar, context, 8);
        return best ?? throw new UnresolvedException("No year near the report's has such a day.");
    }

    private static (TimeReading? Reading, int Distance) Nearest(
        Func<int, TimeReading> inYear, CalendarSystem calendar, TimeContext context, int reach)
    {
        var anchor = Anchor(context);
        var year = anchor.WithCalendar(calendar).Year;
        TimeReading? best = null;
        var distance = int.MaxValue;
        for (var y = year - reach; y <= year + reach; y++)
        {
            TimeReading reading;
            try
            {
                reading = inYear(y);
            }
            catch (ArgumentOutOfRangeException)
            {
                continue; // No such day in that year: 30 Esfand, 29 February.
            }

            var away = reading.Start > anchor ? Period.DaysBetween(anchor, reading.Start)
                : reading.End < anchor ? Period.DaysBetween(reading.End, anchor) : 0;
            var slack = reading.Start == reading.End ? Slack : 0;
            if ((context.Direction == TimeDirection.Future && reading.End < anchor && away > slack)
                || (context.Direction == TimeDirection.Past && reading.Start > anchor && away > slack))
            {
                away += Wrong;
            }

            if (away < distance)
            {
                (best, distance) = (reading, away);
            }
        }

        return (best, distance);
    }

    /// <summary>The time told before, where it is what is spoken of: "that year" is a year, «این مدت» no single day.</summary>
    private static TimeReading Told(ToldBefore told, TimeContext context)
    {
        if (context.Told is not { } before)
        {
            throw new UnresolvedException("It is the same as a time told before.");
        }

        var days = Period.DaysBetween(before.Start, before.End) + 1;
        var fits = told.Unit switch
        {
            null => days > 1,
            TimeUnit.Day => days == 1,
            TimeUnit.Week or TimeUnit.Weekend => days is > 1 and <= 7,
            TimeUnit.Month => days is >= 28 and <= 31,
            TimeUnit.Quarter => days is >= 89 and <= 94,
            TimeUnit.Year => days is >= 353 and <= 366,
            _ => false,
        };
        return fits ? before : throw new UnresolvedException("The time told before is of another length.");
    }

    private static TimeReading Date(PartialDate date, TimeContext context)
    {
        var calendar = Calendar(date.Calendar, context);
        return date is { Month: null, Day: { } ofMonth, Year: null } ? NearestDay(ofMonth, calendar, context)
            : date.Year is { } year ? InYear(year)
            : date.YearOffset is { } offset ? InYear(Years.At(offset, calendar, context))
            : Nearest(InYear, calendar, context);

        TimeReading InYear(int y)
        {
            if (date.Month is not { } month)
            {
                return Interval.Year(y, calendar);
            }

            if (date.Day is not { } day)
            {
                return Interval.Month(y, month, calendar);
            }

            Interval.Check(y, calendar);
            return Interval.Day(new LocalDate(y, month, day, calendar), Interval.Name(calendar));
        }
    }

    private static TimeReading Weekday(WeekdayNamed day, TimeContext context)
    {
        var anchor = Anchor(context);
        var number = (IsoDayOfWeek)day.Number;
        var forward = day.Which > 0 || (day.Which == 0 && context.Direction == TimeDirection.Future);
        var found = anchor.DayOfWeek == number && day.Which == 0 ? anchor : forward ? anchor.Next(number) : anchor.Previous(number);
        return Interval.Day(found, "iso");
    }

    /// <summary>Seasons of the Solar Hijri year; in the Gregorian one from the month's first day, winter from December.</summary>
    private static TimeReading Season(SeasonOf season, TimeContext context)
    {
        var named = season.Year is not { } said ? NamedCalendar.Speaker : said < 1700 ? NamedCalendar.Persian : NamedCalendar.Iso;
        var calendar = Calendar(named, context);
        var persian = calendar == CalendarSystem.PersianAstronomical;
        return season.Year is { } year ? InYear(year)
            : season.YearOffset is { } offset ? InYear(Years.At(offset, calendar, context))
            : Nearest(InYear, calendar, context);

        TimeReading InYear(int y) => persian ? Interval.Months(y, (3 * season.Season) - 2, 3, calendar, Granularity.Season)
            : season.Season == 4
                ? Interval.Of(Interval.Month(y - 1, 12, calendar).Start, Interval.Month(y, 2, calendar).End, "iso", Granularity.Season)
            : Interval.Months(y, 3 * season.Season, 3, calendar, Granularity.Season);
    }

    private static TimeReading Directed(Directed directed, TimeContext context)
    {
        var looking = context with { Direction = directed.Way < 0 ? TimeDirection.Past : TimeDirection.Future };
        var reading = Resolve(directed.Of, looking);

        // "Last November" is not the one we are in.
        return reading.Start <= looking.Anchor && looking.Anchor <= reading.End
            ? Resolve(directed.Of, looking with { Anchor = directed.Way < 0 ? reading.Start.PlusDays(-1) : reading.End.PlusDays(1) })
            : reading;
    }

    private static TimeReading From(Since since, TimeContext context)
    {
        var from = Resolve(since.Of, context);
        return context.Direction != TimeDirection.Future && context.Anchor is { } day && from.Start < day
            && (from.Start != from.End || since.Of is PartOf or DayAfter)
            ? Interval.Of(from.Start, day, from.Calendar)
            : Interval.Day(from.Start, from.Calendar) with { Timex = from.Timex };
    }

    /// <summary>The day of a month that stands alone, "the 27th": forward the first not past, else the nearest.</summary>
    private static TimeReading NearestDay(int day, CalendarSystem calendar, TimeContext context)
    {
        var anchor = Anchor(context);
        TimeReading? best = null;
        for (var month = -2; month <= 2; month++)
        {
            var first = anchor.WithCalendar(calendar).PlusMonths(month).With(DateAdjusters.StartOfMonth);
            if (day > calendar.GetDaysInMonth(first.Year, first.Month))
            {
                continue;
            }

            var reading = Interval.Day(first.PlusDays(day - 1), Interval.Name(calendar));
            if (!(context.Direction == TimeDirection.Future && reading.Start < anchor)
                && !(context.Direction == TimeDirection.Past && reading.Start > anchor)
                && (best is null || Distance(reading.Start) < Distance(best.Start)))
            {
                best = reading;
            }
        }

        return best ?? throw new UnresolvedException("No month near the report's has such a day.");

        int Distance(LocalDate other) => Math.Abs(Period.DaysBetween(anchor, other));
    }

    /// <summary>The second of two times, seen from the beginning of the first, in which it must lie.</summary>
    private static TimeReading Within(Narrowed narrowed, TimeContext context)
    {
        var outer = Resolve(narrowed.Outer, context);
        var inner = Resolve(narrowed.Inner, context with { Anchor = outer.Start, Direction = TimeDirection.Future });

        // The one begun before is another: of a year that begins in Ramadan the next Ramadan is meant.
        inner = inner.Start < outer.Start ? Resolve(narrowed.Inner, context with { Anchor = inner.End.PlusDays(1), Direction = TimeDirection.Future }) : inner;
        return outer.Start <= inner.Start && inner.End <= outer.End
            ? inner
            : throw new UnresolvedException("It does not lie in the time it is said to lie in.");
    }

    private static TimeReading Modified(Modified modified, TimeContext context)
    {
        var of = Resolve(modified.Of, context);
        return of with { Timex = of.Timex with { Mod = modified.Mod } };
    }

    private static TimeReading Clock(AtTime time, TimeContext context)
    {
        var day = Resolve(time.Day, context);
        return day with
        {
            Granularity = time.Time is PartOfDay ? Granularity.PartOfDay : Granularity.Clock,
            Timex = AtTime.Join(day.Timex.Value, time.Time),
        };
    }

    /// <summary>A range whose one end leaves its year open takes it from the other.</summary>
    private static TimeReading Range(Between between, TimeContext context)
    {
        TimeReading from, to;
        if ((between.To.LeavesYearOpen && !between.From.LeavesYearOpen) || between.To is WeekdayNamed { Which: 0 })
        {
            from = Resolve(between.From, context);
            to = Resolve(between.To, context with { Anchor = from.Start, Direction = TimeDirection.Future });
        }
        else
        {
            to = Resolve(between.To, context);
            from = between.From.LeavesYearOpen
                ? Resolve(between.From, context with { Anchor = to.Start, Direction = TimeDirection.Past })
                : Resolve(between.From, context);

            // A day so soon after the other end would be the nearest, but a range begins before it ends.
            from = from.Start > to.End && between.From.LeavesYearOpen
                ? Resolve(between.From, context with { Anchor = to.Start.PlusDays(-Slack), Direction = TimeDirection.Past })
                : from;
        }

        var range = Interval.Of(from.Start, to.End, from.Calendar);
        return to.Timex.Type == TimexType.Time
            ? range with { Granularity = Granularity.Clock, Timex = new(TimexType.Time, $"{from.Timex.Value}/{to.Timex.Value}") }
            : range;
    }

    private static TimeReading LastDay(Limit limit, TimeContext context)
    {
        // "By that time" may be a day or a longer time.
        if (limit.Of is ToldBefore { Unit: null } && context.Told is { } told)
        {
            return Interval.Day(told.End, told.Calendar);
        }

        // By Nowruz, the turn of the year, is before it; by a feast within the year, with it.
        if (limit.Of is FeastOf { Feast.IsTurnOfYear: true })
        {
            return Before(Resolve(limit.Of, context));
        }

        // The middle is a stretch, its limit the day in it.
        var of = limit.Of is PartOf { Part: PartKind.Middle } middle ? new PartOf(middle.Of, PartKind.Half, 1) : limit.Of;
        var whole = Resolve(of, context);
        return whole.Timex.Type == TimexType.Time
            ? whole with { Start = whole.End }
            : context.AddsUp && SoFar(whole, context) is { } sum ? sum
            : Interval.Day(whole.End, whole.Calendar) with { Timex = ReferenceEquals(of, limit.Of) ? whole.Timex : Resolve(limit.Of, context).Timex };
    }

    /// <summary>From the beginning of the report's year to the end of a time past; null where it does not lie in that year.</summary>
    private static TimeReading? SoFar(TimeReading until, TimeContext context)
    {
        var calendar = Interval.CalendarOf(until.Calendar);
        var (end, day) = (until.End.WithCalendar(calendar), Anchor(context).WithCalendar(calendar));
        return end < day && end.Year == day.Year && end.DayOfYear > 1
            ? Interval.Of(new(end.Year, 1, 1, calendar), until.End, until.Calendar) : null;
    }

    private static TimeReading Before(TimeReading of) =>
        Interval.Day(of.Start.PlusDays(-1), of.Calendar) with { Timex = of.Timex with { Mod = TimexMod.Before } };

    private static TimeReading After(TimeReading of) =>
        Interval.Day(of.End.PlusDays(1), of.Calendar) with { Timex = of.Timex with { Mod = TimexMod.After } };
}
