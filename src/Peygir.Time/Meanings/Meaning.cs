namespace Peygir.Time.Meanings;

/// <summary>What an expression says, before it is known from which day and in whose calendar.</summary>
internal abstract record Meaning
{
    /// <summary>Whether it names its year, so that it does not depend on the day of the report.</summary>
    public virtual bool NamesYear => false;

    /// <summary>Whether it is a date that leaves its year open: "5 March", "in the spring".</summary>
    public virtual bool LeavesYearOpen => false;

    /// <summary>Its TIMEX3 as far as its words alone tell it, X standing for the rest.</summary>
    public virtual Timex Open => new(TimexType.Date, "XXXX-XX-XX");
}

/// <summary>A meaning made of another, from which it has what it does not say itself.</summary>
internal abstract record Wrapping(Meaning Of) : Meaning
{
    public override bool NamesYear => Of.NamesYear;

    public override bool LeavesYearOpen => Of.LeavesYearOpen;

    public override Timex Open => Of.Open;
}

/// <summary>A time told to lie behind (-1) or ahead (1): "last November".</summary>
internal sealed record Directed(Meaning Of, int Way) : Wrapping(Of)
{
    public override bool NamesYear => false;

    public override bool LeavesYearOpen => false;
}

/// <summary>The last day of a time, as a limit: "by then".</summary>
internal sealed record Limit(Meaning Of) : Wrapping(Of);

/// <summary>The day before a time begins: "before May".</summary>
internal sealed record Eve(Meaning Of) : Wrapping(Of)
{
    public override Timex Open => Of.Open with { Mod = TimexMod.Before };
}

/// <summary>The day after a time ends: "after May".</summary>
internal sealed record DayAfter(Meaning Of) : Wrapping(Of)
{
    public override Timex Open => Of.Open with { Mod = TimexMod.After };
}

/// <summary>A time, but not exactly: "about 2010", "more than two years".</summary>
internal sealed record Modified(Meaning Of, TimexMod Mod) : Wrapping(Of)
{
    public override Timex Open => Of.Open with { Mod = Mod };
}

/// <summary>From a time on, up to the report's day where the statement looks back.</summary>
internal sealed record Since(Meaning Of) : Wrapping(Of)
{
    public override bool LeavesYearOpen => false;
}

/// <summary>A part of a longer time: the end of the year, its first nine months, its second half.</summary>
internal sealed record PartOf(Meaning Of, PartKind Part, int Number) : Wrapping(Of)
{
    public override Timex Open => Of.Open with { Mod = Mod };

    /// <summary>The part as TIMEX3 says it.</summary>
    public TimexMod Mod => Part switch
    {
        PartKind.FirstDay or PartKind.Early => TimexMod.Start,
        PartKind.Middle => TimexMod.Mid,
        PartKind.LastDay or PartKind.Late => TimexMod.End,
        _ => TimexMod.None,
    };
}

/// <summary>
/// The first months that reports count a year by, the year not told: «за девять месяцев». Those of the last year that
/// has had them, or nearly; ahead, as many months from now.
/// </summary>
internal sealed record ReportedMonths(int Number, NamedCalendar Calendar) : Meaning
{
    public override Timex Open => new(TimexType.Date, "XXXX");
}

/// <summary>
/// One time told by two, the second within the first: "next week between Wednesday and Friday", «هفته آینده روز سه‌شنبه».
/// </summary>
internal sealed record Narrowed(Meaning Outer, Meaning Inner) : Meaning
{
    public override bool NamesYear => Outer.NamesYear || Inner.NamesYear;

    public override Timex Open => Inner.Open;
}

/// <summary>From the beginning of one time to the end of another.</summary>
internal sealed record Between(Meaning From, Meaning To) : Meaning
{
    public override bool NamesYear =>
        From.NamesYear ? To.NamesYear || To.LeavesYearOpen : To.NamesYear && From.LeavesYearOpen;

    public override Timex Open => new(To.Open.Type, $"{From.Open.Value}/{To.Open.Value}");
}

/// <summary>A time that no rule can turn into days: soon (1), lately (-1), now (0).</summary>
internal sealed record Vague(int Way) : Meaning
{
    public override Timex Open => new(TimexType.Date, Way > 0 ? "FUTURE_REF" : Way < 0 ? "PAST_REF" : "PRESENT_REF");
}
