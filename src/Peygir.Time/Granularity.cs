namespace Peygir.Time;

/// <summary>The grain an expression names its time in.</summary>
public enum Granularity
{
    /// <summary>An hour of the clock, to the minute or the second.</summary>
    Clock,

    /// <summary>A part of a day: a morning, a night.</summary>
    PartOfDay,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A weekend.</summary>
    Weekend,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>A run of days that is no unit of the calendar: "within two weeks", "the first nine months".</summary>
    Run,
}
