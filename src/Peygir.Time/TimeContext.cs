using NodaTime;

namespace Peygir.Time;

/// <summary>The calendar a speaker lives by.</summary>
public enum SpeakerCalendar
{
    /// <summary>Not known: both readings are kept where they differ, the Gregorian first.</summary>
    Unknown,

    /// <summary>Gregorian: years begin on 1 January.</summary>
    Iso,

    /// <summary>Solar Hijri: years begin at Nowruz.</summary>
    Persian,

    /// <summary>Not known, but likely Solar Hijri: both readings are kept where they differ, the Solar Hijri first.</summary>
    ProbablyPersian,
}

/// <summary>Which way an expression without a year looks.</summary>
public enum TimeDirection
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Back: a report of what was done.</summary>
    Past,

    /// <summary>Forward: a pledge, a request, a deadline.</summary>
    Future,
}

/// <summary>What an expression is resolved against.</summary>
/// <param name="Anchor">The day of the report; null where not known: relative expressions then stay unresolved.</param>
/// <param name="Calendar">The calendar of the speaker, not of the outlet.</param>
/// <param name="Direction">The way the statement looks, by its kind and tense.</param>
public readonly record struct TimeContext(LocalDate? Anchor, SpeakerCalendar Calendar, TimeDirection Direction)
{
    /// <summary>The time told before, which "that year" and «در این مدت» mean; null where none was.</summary>
    public TimeReading? Told { get; init; }

    /// <summary>
    /// Whether what is told adds up over the year, as a measured quantity does: «تا بهمن‌ماه امسال» is then from the year's
    /// beginning to the end of that month.
    /// </summary>
    public bool AddsUp { get; init; }
}
