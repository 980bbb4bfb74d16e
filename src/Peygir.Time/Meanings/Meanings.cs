namespace Peygir.Time.Meanings;

/// <summary>What an expression says, before it is known from which day and in whose calendar.</summary>
internal abstract record Meaning
{
    /// <summary>Whether it names its year, so that it does not depend on the day of the report.</summary>
    public virtual bool NamesYear => false;

    /// <summary>Whether it is a date that leaves its year open: "5 March", "in the spring".</summary>
    public virtual bool LeavesYearOpen => false;
}

/// <summary>A date or a part of one: a year, a month, a day of a month.</summary>
/// <param name="Calendar">The calendar its month or year belongs to.</param>
/// <param name="Year">Its year; null where not said.</param>
/// <param name="YearOffset">0 this year, -1 last, 1 next, <see cref="Years.New"/>; null where not said so.</param>
/// <param name="Month">1 to 12; null for a whole year.</param>
/// <param name="Day">1 to 31; null for a whole month.</param>
internal sealed record PartialDate(NamedCalendar Calendar, int? Year, int? YearOffset, int? Month, int? Day) : Meaning
{
    public override bool NamesYear => Year is not null;

    public override bool LeavesYearOpen => Year is null && YearOffset is null;
}

/// <summary>A day counted from the report's day.</summary>
internal sealed record RelativeDay(int Offset) : Meaning;

/// <summary>A day of the week (1 Monday to 7 Sunday); -1 the last one, 1 the next one, 0 not said.</summary>
internal sealed record WeekdayNamed(int Number, int Which) : Meaning;

/// <summary>A whole unit of the calendar: last week, this month, next year.</summary>
internal sealed record CalendarUnit(TimeUnit Unit, int Offset, NamedCalendar Calendar) : Meaning;

/// <summary>A stretch that ends or begins with the report's day: the past five years, within two weeks.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Count">How many, above 0.</param>
/// <param name="Way">-1 back, 1 forward, 0 as the statement looks.</param>
/// <param name="Within">Whether it looks forward where the statement does not say: "within".</param>
internal sealed record Stretch(TimeUnit Unit, decimal Count, int Way, bool Within = false) : Meaning;

/// <summary>A day so far from the report's: three months ago, in a week.</summary>
internal sealed record Shift(TimeUnit Unit, decimal Count, int Way) : Meaning;

/// <summary>A part of a longer time: the end of the year, its first nine months, its second half.</summary>
internal sealed record PartOf(Meaning Whole, PartKind Part, int Number) : Meaning
{
    public override bool NamesYear => Whole.NamesYear;

    public override bool LeavesYearOpen => Whole.LeavesYearOpen;
}

/// <summary>A season, of a year or the nearest.</summary>
internal sealed record SeasonOf(int Season, int? Year, int? YearOffset) : Meaning
{
    public override bool NamesYear => Year is not null;

    public override bool LeavesYearOpen => Year is null && YearOffset is null;
}

/// <summary>A feast of a year, or the nearest.</summary>
internal sealed record FeastOf(Feast Feast, NamedCalendar Calendar, int? Year, int? YearOffset) : Meaning
{
    public override bool NamesYear => Year is not null;

    public override bool LeavesYearOpen => Year is null && YearOffset is null;
}

/// <summary>A time told to lie behind (-1) or ahead (1): "last November".</summary>
internal sealed record Directed(Meaning Of, int Way) : Meaning;

/// <summary>The last day of a time, as a limit.</summary>
internal sealed record Limit(Meaning Of) : Meaning
{
    public override bool NamesYear => Of.NamesYear;

    public override bool LeavesYearOpen => Of.LeavesYearOpen;
}

/// <summary>The day before a time begins: "before May".</summary>
internal sealed record Eve(Meaning Of) : Meaning
{
    public override bool NamesYear => Of.NamesYear;

    public override bool LeavesYearOpen => Of.LeavesYearOpen;
}

/// <summary>The day after a time ends: "after May".</summary>
internal sealed record DayAfter(Meaning Of) : Meaning
{
    public override bool NamesYear => Of.NamesYear;

    public override bool LeavesYearOpen => Of.LeavesYearOpen;
}

/// <summary>From a time on, up to the report's day where the statement looks back.</summary>
internal sealed record Since(Meaning From) : Meaning
{
    public override bool NamesYear => From.NamesYear;
}

/// <summary>From the beginning of one time to the end of another.</summary>
internal sealed record Between(Meaning From, Meaning To) : Meaning
{
    public override bool NamesYear =>
        From.NamesYear ? To.NamesYear || To.LeavesYearOpen : To.NamesYear && From.LeavesYearOpen;
}

/// <summary>A time that no rule can turn into days: soon, in the near future.</summary>
internal sealed record Vague : Meaning;
