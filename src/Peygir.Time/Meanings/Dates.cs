namespace Peygir.Time.Meanings;

/// <summary>A date or a part of one: a year, a month, a day of a month.</summary>
/// <param name="Calendar">The calendar its month or year belongs to.</param>
/// <param name="Year">Its year; null where not said; 0 and below before the common era, as ISO 8601 counts them.</param>
/// <param name="YearOffset">0 this year, -1 last, 1 next, <see cref="Years.New"/>; null where not said so.</param>
/// <param name="Month">1 to 12; null for a whole year, or for a day of the month at hand.</param>
/// <param name="Day">1 to 31; null for a whole month.</param>
internal sealed record PartialDate(NamedCalendar Calendar, int? Year, int? YearOffset, int? Month, int? Day) : Meaning
{
    public override bool NamesYear => Year is not null;

    public override bool LeavesYearOpen => Year is null && YearOffset is null;

    public override Timex Open
    {
        get
        {
            if (Calendar is NamedCalendar.Persian or NamedCalendar.Islamic)
            {
                return base.Open; // Its months are none of ISO 8601.
            }

            var year = Year is { } known ? TimexFormat.Year(known) : "XXXX";
            var month = Month is { } m ? TimexFormat.Two(m) : "XX";
            return new(TimexType.Date, Day is { } d ? $"{year}-{month}-{TimexFormat.Two(d)}" : Month is null ? year : $"{year}-{month}");
        }
    }
}

/// <summary>A day counted from the report's day.</summary>
internal sealed record RelativeDay(int Offset) : Meaning;

/// <summary>A day of the week (1 Monday to 7 Sunday); -1 the last one, 1 the next one, 0 not said.</summary>
internal sealed record WeekdayNamed(int Number, int Which) : Meaning
{
    public override Timex Open => new(TimexType.Date, $"XXXX-WXX-{Number}");
}

/// <summary>A day of the week by its place in a longer time: "the second Monday of next month"; -1 is its last one.</summary>
internal sealed record NthWeekday(int Place, int Number, Meaning Of) : Wrapping(Of)
{
    public override Timex Open => new(TimexType.Date, $"XXXX-XX-WXX-{Number}");
}

/// <summary>A unit by its place in a longer time: the third day of this month, the second week of May; -1 is its last one.</summary>
internal sealed record NthUnit(int Place, TimeUnit Unit, Meaning Of) : Wrapping(Of);

/// <summary>A whole unit of the calendar: last week, this month, next year.</summary>
internal sealed record CalendarUnit(TimeUnit Unit, int Offset, NamedCalendar Calendar) : Meaning
{
    public override Timex Open => new(TimexType.Date, Unit switch
    {
        TimeUnit.Week => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.HalfYear => "XXXX-HX",
        TimeUnit.Year => "XXXX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "XXXX-XX-XX",
    });
}

/// <summary>The unit of the calendar that a time lies in: "the week of November 30th".</summary>
internal sealed record UnitAround(TimeUnit Unit, Meaning Of) : Wrapping(Of);

/// <summary>A week by its number in a year, by ISO 8601: "week 10 of 2026".</summary>
internal sealed record WeekNumber(int Number, int? Year, int? YearOffset) : Meaning
{
    public override bool NamesYear => Year is not null;

    public override Timex Open => new(
        TimexType.Date, $"{(Year is { } year ? TimexFormat.Year(year) : "XXXX")}-W{TimexFormat.Two(Number)}");
}

/// <summary>A decade: 1390 the "nineties" of the Solar Hijri 14th century, 1990 of the 20th.</summary>
/// <param name="Calendar">Its calendar.</param>
/// <param name="First">Its first year, in full or, below 100, of the century at hand or the nearest past.</param>
internal sealed record DecadeOf(NamedCalendar Calendar, int First) : Meaning
{
    public override bool NamesYear => First >= 100;

    public override Timex Open => new(TimexType.Date, First >= 100 ? TimexFormat.Year(First)[..3] : $"XX{First / 10}");
}

/// <summary>A century by its ordinal: 21 is the years 2000 to 2099, as TIMEX3 has it.</summary>
/// <param name="Calendar">Its calendar.</param>
/// <param name="Number">Its ordinal, 1 and above.</param>
/// <param name="IsBefore">Whether it is counted back from the era.</param>
internal sealed record CenturyOf(NamedCalendar Calendar, int Number, bool IsBefore = false) : Meaning
{
    public override bool NamesYear => true;

    public override Timex Open => new(TimexType.Date, IsBefore ? $"BC{TimexFormat.Two(Number - 1)}" : TimexFormat.Two(Number - 1));
}

/// <summary>A season (1 spring to 4 winter), of a year or the nearest.</summary>
internal sealed record SeasonOf(int Season, int? Year, int? YearOffset) : Meaning
{
    public override bool NamesYear => Year is not null;

    public override bool LeavesYearOpen => Year is null && YearOffset is null;

    public override Timex Open => new(
        TimexType.Date,
        $"{(Year is { } year ? TimexFormat.Year(year) : "XXXX")}-{Season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" }}");
}

/// <summary>A feast of a year, or the nearest.</summary>
internal sealed record FeastOf(Feast Feast, NamedCalendar Calendar, int? Year, int? YearOffset) : Meaning
{
    public override bool NamesYear => Year is not null;

    public override bool LeavesYearOpen => Year is null && YearOffset is null;
}

/// <summary>A plan that a state works by, by its number: the Seventh Plan of Iran.</summary>
internal sealed record PlanOf(int Number) : Meaning
{
    public override bool NamesYear => true;
}

/// <summary>A time told before: "that year", "the same month", «در این مدت».</summary>
/// <param name="Unit">The unit of the calendar it is; null for a period of any length.</param>
internal sealed record ToldBefore(TimeUnit? Unit) : Meaning
{
    public override Timex Open => Unit is { } unit ? new CalendarUnit(unit, 0, NamedCalendar.Iso).Open : base.Open;
}

/// <summary>An anniversary of an event that is not itself a time: "the twentieth anniversary".</summary>
internal sealed record Anniversary(int? Number) : Meaning;
