namespace Peygir.Time;

/// <summary>The type of a TIMEX3 (ISO-TimeML, ISO 24617-1).</summary>
public enum TimexType
{
    /// <summary>A day or more of the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time that names no day.</summary>
    Duration,

    /// <summary>A time that comes again and again.</summary>
    Set,
}

/// <summary>How a TIMEX3 changes its value, its attribute "mod".</summary>
public enum TimexMod
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>BEFORE: "before May".</summary>
    Before,

    /// <summary>AFTER: "after May".</summary>
    After,

    /// <summary>LESS_THAN: "less than two years".</summary>
    LessThan,

    /// <summary>MORE_THAN: "more than two years".</summary>
    MoreThan,

    /// <summary>EQUAL_OR_LESS: "at most two years".</summary>
    EqualOrLess,

    /// <summary>EQUAL_OR_MORE: "at least two years".</summary>
    EqualOrMore,

    /// <summary>START: "the beginning of 2026".</summary>
    Start,

    /// <summary>MID: "the middle of 2026".</summary>
    Mid,

    /// <summary>END: "the end of 2026".</summary>
    End,

    /// <summary>APPROX: "about two years".</summary>
    Approx,
}

/// <summary>
/// What an expression means in the notation of TIMEX3. Days are ISO 8601 days whatever the calendar: a month or year of
/// another than the Gregorian calendar is the interval "first/last", both included, as is a run of days; X stands for
/// what is not known.
/// </summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value: "2025-12-12", "2025-Q3", "2025-12-12T14:30+03:30", "P2W", "XXXX-WXX-1", "FUTURE_REF".</param>
/// <param name="Mod">How the words change the value.</param>
/// <param name="Frequency">Of a set, how often: "2X"; null where not said.</param>
public sealed record Timex(TimexType Type, string Value, TimexMod Mod = TimexMod.None, string? Frequency = null)
{
    /// <summary>The type as TIMEX3 writes it: "DATE", "TIME", "DURATION", "SET".</summary>
    public string TypeName => Type switch
    {
        TimexType.Date => "DATE",
        TimexType.Time => "TIME",
        TimexType.Duration => "DURATION",
        _ => "SET",
    };

    /// <summary>The change as TIMEX3 writes it: "MORE_THAN"; null where there is none.</summary>
    public string? ModName => Mod switch
    {
        TimexMod.None => null,
        TimexMod.Before => "BEFORE",
        TimexMod.After => "AFTER",
        TimexMod.LessThan => "LESS_THAN",
        TimexMod.MoreThan => "MORE_THAN",
        TimexMod.EqualOrLess => "EQUAL_OR_LESS",
        TimexMod.EqualOrMore => "EQUAL_OR_MORE",
        TimexMod.Start => "START",
        TimexMod.Mid => "MID",
        TimexMod.End => "END",
        _ => "APPROX",
    };
}
