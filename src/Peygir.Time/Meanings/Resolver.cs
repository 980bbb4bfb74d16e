using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>
/// Turns meanings into closed intervals of days. One resolver for all languages; all calendar reckoning is
/// NodaTime's (the Solar Hijri calendar in its astronomical form, the Islamic one as Umm al-Qura).
/// </summary>
internal static class Resolver
{
    /// <summary>The days a meaning names.</summary>
    /// <exception cref="UnresolvedException">It cannot be told; the message says why.</exception>
    public static TimeReading Resolve(Meaning meaning, TimeContext context) => meaning switch
    {
        PartialDate date => Date(date, context),
        RelativeDay day => Point(Anchor(context).PlusDays(day.Offset), "iso"),
        WeekdayNamed day => Weekday(day, context),
        CalendarUnit unit => Unit(unit, context),
        Stretch stretch => Along(stretch, context),
        Shift shift => Point(Move(Anchor(context), shift.Unit, shift.Count, shift.Way), "iso"),
        PartOf part => Part(part, context),
        SeasonOf season => Season(season, context),
        FeastOf feast => Feasts.Resolve(feast, context),
        Limit limit => LastDay(Resolve(limit.Of, context)),
        Directed directed => Resolve(
            directed.Of, context with { Direction = directed.Way < 0 ? TimeDirection.Past : TimeDirection.Future }),
        Since since => From(since, context),
        Between between => Ordered(Resolve(between.From, context), Resolve(between.To, context)),
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
    public static LocalDate Anchor(TimeContext context) =>
        context.Anchor ?? throw new UnresolvedException("It is counted from the day of the report, which is not known.");

    /// <summary>The first to the last day of a year of a calendar.</summary>
    public static TimeReading Year(int year, CalendarSystem calendar)
    {
        Check(year, calendar);
        var months = calendar.GetMonthsInYear(year);
        return new(
            new LocalDate(year, 1, 1, calendar).WithCalendar(CalendarSystem.Iso),
            new LocalDate(year, months, calendar.GetDaysInMonth(year, months), calendar).WithCalendar(CalendarSystem.Iso),
            Name(calendar));
    }

    /// <summary>The first to the last day of a month of a calendar.</summary>
    public static TimeReading Month(int year, int month, CalendarSystem calendar)
    {
        Check(year, calendar);
        return new(
            new LocalDate(year, month, 1, calendar).WithCalendar(CalendarSystem.Iso),
            new LocalDate(year, month, calendar.GetDaysInMonth(year, month), calendar).WithCalendar(CalendarSystem.Iso),
            Name(calendar));
    }

    /// <summary>"iso", "persian" or "islamic".</summary>
    public static string Name(CalendarSystem calendar) =>
        calendar == CalendarSystem.PersianAstronomical ? "persian" : calendar == CalendarSystem.UmAlQura ? "islamic" : "iso";

    /// <summary>
    /// Of the years a date may belong to, the one the statement looks at: forward the first not past, back the last
    /// begun, else the nearest.
    /// </summary>
    public static TimeReading Nearest(Func<int, TimeReading> inYear, CalendarSystem calendar, TimeContext context)
    {
        var anchor = Anchor(context);
        var year = anchor.WithCalendar(calendar).Year;
        TimeReading? best = null;
        var distance = int.MaxValue;
        for (var y = year - 1; y <= year + 1; y++)
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
            if ((context.Direction == TimeDirection.Future && reading.End < anchor && away > 45)
                || (context.Direction == TimeDirection.Past && reading.Start > anchor && away > 45))
            {
                away += 10_000;
            }

            if (away < distance)
            {
                (best, distance) = (reading, away);
            }
        }

        return best ?? throw new UnresolvedException("No year near the report's has such a day.");
    }

    private static TimeReading Date(PartialDate date, TimeContext context)
    {
        var calendar = Calendar(date.Calendar, context);
        var year = date.Year ?? (date.YearOffset is { } offset
            ? Anchor(context).WithCalendar(calendar).Year + offset
            : (int?)null);
        if (year is { } known)
        {
            return InYear(known);
        }

        return date.Month is null ? throw new UnresolvedException("It names no year.") : Nearest(InYear, calendar, context);

        TimeReading InYear(int y)
        {
            if (date.Month is not { } month)
            {
                return Year(y, calendar);
            }

            if (date.Day is not { } day)
            {
                return Month(y, month, calendar);
            }

            Check(y, calendar);
            if (day > calendar.GetDaysInMonth(y, month))
            {
                throw new ArgumentOutOfRangeException(nameof(date));
            }

            return Point(new LocalDate(y, month, day, calendar).WithCalendar(CalendarSystem.Iso), Name(calendar));
        }
    }

    private static TimeReading Weekday(WeekdayNamed day, TimeContext context)
    {
        var anchor = Anchor(context);
        var number = (IsoDayOfWeek)day.Number;
        var forward = day.Which > 0 || (day.Which == 0 && context.Direction == TimeDirection.Future);
        var found = anchor.DayOfWeek == number && day.Which == 0 ? anchor : forward ? anchor.Next(number) : anchor.Previous(number);
        return Point(found, "iso");
    }

    private static TimeReading Unit(CalendarUnit unit, TimeContext context)
    {
        var calendar = Calendar(unit.Calendar, context);
        var anchor = Anchor(context).WithCalendar(calendar);
        switch (unit.Unit)
        {
            case TimeUnit.Day:
                return Point(Anchor(context).PlusDays(unit.Offset), "iso");
            case TimeUnit.Week:
                var first = unit.WeekFromSaturday ? IsoDayOfWeek.Saturday : IsoDayOfWeek.Monday;
                var today = Anchor(context);
                var start = (today.DayOfWeek == first ? today : today.Previous(first)).PlusWeeks(unit.Offset);
                return new(start, start.PlusDays(6), "iso");
            case TimeUnit.Month:
                var month = anchor.PlusMonths(unit.Offset);
                return Month(month.Year, month.Month, calendar);
            case TimeUnit.Quarter:
                var quarter = anchor.PlusMonths(3 * unit.Offset);
                return Months(quarter.Year, ((quarter.Month - 1) / 3 * 3) + 1, 3, calendar);
            case TimeUnit.HalfYear:
                var half = anchor.PlusMonths(6 * unit.Offset);
                return Months(half.Year, ((half.Month - 1) / 6 * 6) + 1, 6, calendar);
            case TimeUnit.Year:
                return Year(anchor.Year + unit.Offset, calendar);
            case TimeUnit.Decade or TimeUnit.Century:
                var length = unit.Unit == TimeUnit.Decade ? 10 : 100;
                var begin = (anchor.Year / length * length) + (unit.Offset * length);
                return new(Year(begin, calendar).Start, Year(begin + length - 1, calendar).End, Name(calendar));
            default:
                throw new UnresolvedException("It is shorter than a day.");
        }
    }

    private static TimeReading Months(int year, int first, int count, CalendarSystem calendar) =>
        new(Month(year, first, calendar).Start, Month(year, first + count - 1, calendar).End, Name(calendar));

    private static TimeReading Along(Stretch stretch, TimeContext context)
    {
        var anchor = Anchor(context);
        var way = stretch.Way != 0 ? stretch.Way : context.Direction == TimeDirection.Future ? 1 : -1;
        var other = Move(anchor, stretch.Unit, stretch.Count, way);
        return way > 0 ? new(anchor, other, "iso") : new(other, anchor, "iso");
    }

    private static LocalDate Move(LocalDate from, TimeUnit unit, decimal count, int way)
    {
        var n = (int)decimal.Truncate(count) * way;
        var half = count != decimal.Truncate(count) ? way : 0;
        if (Math.Abs(n) > 5000)
        {
            throw new UnresolvedException("It is too far from the report's day.");
        }

        return unit switch
        {
            TimeUnit.Day => from.PlusDays(n),
            TimeUnit.Week => from.PlusWeeks(n),
            TimeUnit.Month => from.PlusMonths(n).PlusDays(15 * half),
            TimeUnit.Quarter => from.PlusMonths(3 * n),
            TimeUnit.HalfYear => from.PlusMonths(6 * n),
            TimeUnit.Year => from.PlusYears(n).PlusMonths(6 * half),
            TimeUnit.Decade => from.PlusYears(10 * n),
            TimeUnit.Hour or TimeUnit.Minute => from,
            _ => throw new UnresolvedException("It is too far from the report's day."),
        };
    }

    private static TimeReading Part(PartOf part, TimeContext context)
    {
        var whole = Resolve(part.Whole, context);
        var calendar = whole.Calendar == "persian" ? CalendarSystem.PersianAstronomical : CalendarSystem.Iso;
        var year = whole.Start.WithCalendar(calendar).Year;
        var days = Period.DaysBetween(whole.Start, whole.End) + 1;
        switch (part.Part)
        {
            case PartKind.FirstDay:
                return Point(whole.Start, whole.Calendar);
            case PartKind.LastDay:
                return Point(whole.End, whole.Calendar);
            case PartKind.FirstMonths when part.Number is >= 1 and <= 12:
                return Months(year, 1, part.Number, calendar);
            case PartKind.Half when part.Number is 1 or 2 && days > 300:
                return Months(year, part.Number == 1 ? 1 : 7, 6, calendar);
            case PartKind.Quarter when part.Number is >= 1 and <= 4:
                return Months(year, (3 * part.Number) - 2, 3, calendar);
            case PartKind.Half:
                var middle = whole.Start.PlusDays((days / 2) - 1);
                return part.Number == 1 ? new(whole.Start, middle, whole.Calendar) : new(middle.PlusDays(1), whole.End, whole.Calendar);
            case PartKind.Early:
                return days > 300 ? Months(year, 1, 3, calendar) : new(whole.Start, whole.Start.PlusDays((days / 3) - 1), whole.Calendar);
            case PartKind.Middle:
                return days > 300 ? Months(year, 6, 2, calendar)
                    : new(whole.Start.PlusDays(days / 3), whole.Start.PlusDays((2 * days / 3) - 1), whole.Calendar);
            case PartKind.Late:
                return days > 300 ? Months(year, 12, 1, calendar) : new(whole.Start.PlusDays(2 * days / 3), whole.End, whole.Calendar);
            default:
                throw new UnresolvedException("It has no such part.");
        }
    }

    /// <summary>Seasons of the Solar Hijri year; in the Gregorian one from the month's first day, winter from December.</summary>
    private static TimeReading Season(SeasonOf season, TimeContext context)
    {
        var calendar = Calendar(NamedCalendar.Speaker, context);
        var persian = calendar == CalendarSystem.PersianAstronomical || season.Year is > 1300 and < 1500;
        calendar = persian ? CalendarSystem.PersianAstronomical : CalendarSystem.Iso;
        TimeReading InYear(int y) => persian ? Months(y, (3 * season.Season) - 2, 3, calendar)
            : season.Season == 4 ? new(Month(y - 1, 12, calendar).Start, Month(y, 2, calendar).End, "iso")
            : Months(y, 3 * season.Season, 3, calendar);
        return season.Year is { } year ? InYear(year)
            : season.YearOffset is { } offset ? InYear(Anchor(context).WithCalendar(calendar).Year + offset)
            : Nearest(InYear, calendar, context);
    }

    private static TimeReading From(Since since, TimeContext context)
    {
        var from = Resolve(since.From, context);
        var anchor = context.Anchor;
        return context.Direction != TimeDirection.Future && anchor is { } day && from.Start < day
            && (from.Start != from.End || since.From is PartOf)
            ? new(from.Start, day, from.Calendar)
            : Point(from.Start, from.Calendar);
    }

    private static TimeReading Ordered(TimeReading from, TimeReading to) => from.Start <= to.End
        ? new(from.Start, to.End, from.Calendar)
        : throw new UnresolvedException("It would end before it begins.");

    private static TimeReading LastDay(TimeReading whole) => Point(whole.End, whole.Calendar);

    private static TimeReading Point(LocalDate day, string calendar) => new(day, day, calendar);

    private static void Check(int year, CalendarSystem calendar)
    {
        if (year < Math.Max(1, calendar.MinYear) || year > calendar.MaxYear)
        {
            throw new UnresolvedException($"The year {year} is not in the calendar.");
        }
    }
}
