using System.Globalization;
using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>A feast: its name and the rule of its day, as the table of feasts has them.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Calendar">The calendar it goes by.</param>
internal abstract record Feast(string Name, CalendarSystem Calendar)
{
    /// <summary>Whether a year begins with it.</summary>
    public virtual bool IsTurnOfYear => false;

    /// <summary>Its days in a year of its calendar.</summary>
    /// <exception cref="UnresolvedException">The calendar has no such year.</exception>
    public TimeReading InYear(int year)
    {
        Interval.Check(year, Calendar);
        var (first, length) = Days(year);
        var last = first.PlusDays(length - 1);
        return Interval.Of(first, last, Interval.Name(Calendar), length == 1 ? Granularity.Day : Granularity.Run);
    }

    /// <summary>
    /// Reads a rule: "persian 1 1" the first of Farvardin, "islamic 10 1" (a number more for its days), "iso 12 25",
    /// "weekday 11 4 4" the fourth Thursday of November (-1 the last), "easter 1" the day after the Western Easter,
    /// "pascha 0" the Orthodox one.
    /// </summary>
    public static Feast Parse(string name, string rule)
    {
        var parts = rule.Split(' ');
        var numbers = parts[1..].Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return parts[0] switch
        {
            "persian" => new FixedFeast(name, CalendarSystem.PersianAstronomical, numbers[0], numbers[1], numbers.ElementAtOrDefault(2)),
            "islamic" => new FixedFeast(name, CalendarSystem.UmAlQura, numbers[0], numbers[1], numbers.ElementAtOrDefault(2)),
            "iso" => new FixedFeast(name, CalendarSystem.Iso, numbers[0], numbers[1], numbers.ElementAtOrDefault(2)),
            "weekday" => new WeekdayFeast(name, numbers[0], numbers[1], numbers[2], numbers.ElementAtOrDefault(3)),
            "easter" => new EasterFeast(name, IsOrthodox: false, numbers[0]),
            "pascha" => new EasterFeast(name, IsOrthodox: true, numbers[0]),
            _ => throw new FormatException($"The table of feasts has an unknown rule: {rule}"),
        };
    }

    /// <summary>Its first day in a year, and the number of its days.</summary>
    protected abstract (LocalDate First, int Length) Days(int year);
}

/// <summary>A feast on a day of its calendar.</summary>
internal sealed record FixedFeast(string Name, CalendarSystem Calendar, int Month, int Day, int Length) : Feast(Name, Calendar)
{
    public override bool IsTurnOfYear => Month == 1 && Day == 1;

    protected override (LocalDate First, int Length) Days(int year) => (new(year, Month, Day, Calendar), Math.Max(1, Length));
}

/// <summary>A feast on a weekday by its place in a month, or so many days after it.</summary>
internal sealed record WeekdayFeast(string Name, int Month, int Weekday, int Place, int After) : Feast(Name, CalendarSystem.Iso)
{
    protected override (LocalDate First, int Length) Days(int year)
    {
        var weekday = (IsoDayOfWeek)Weekday;
        var day = Place > 0
            ? new LocalDate(year, Month, 1).PlusDays(-1).Next(weekday).PlusWeeks(Place - 1)
            : new LocalDate(year, Month, 1).PlusMonths(1).Previous(weekday).PlusWeeks(Place + 1);
        return (day.PlusDays(After), 1);
    }
}

/// <summary>A feast so many days from Easter.</summary>
internal sealed record EasterFeast(string Name, bool IsOrthodox, int After) : Feast(Name, CalendarSystem.Iso)
{
    protected override (LocalDate First, int Length) Days(int year) =>
        ((IsOrthodox ? Orthodox(year) : Western(year)).PlusDays(After), 1);

    /// <summary>The "anonymous Gregorian" computus, in Meeus, Astronomical Algorithms (1991), ch. 8.</summary>
    private static LocalDate Western(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }

    /// <summary>The Julian computus of the same chapter; NodaTime turns its day into the Gregorian one.</summary>
    private static LocalDate Orthodox(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var n = d + e + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }
}
