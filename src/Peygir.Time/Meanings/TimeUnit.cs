namespace Peygir.Time.Meanings;

/// <summary>A unit of the calendar or the clock, named in the word tables as here.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,

    /// <summary>A day on which offices work.</summary>
    BusinessDay,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>A calendar that a text names.</summary>
internal enum NamedCalendar
{
    /// <summary>Not named: that of the speaker.</summary>
    Speaker,
    Iso,
    Persian,
    Islamic,
}

/// <summary>A part of a longer time.</summary>
internal enum PartKind
{
    FirstDay,
    LastDay,
    Early,
    Middle,
    Late,
    FirstMonths,

    /// <summary>So many months at the end of a year.</summary>
    LastMonths,
    Half,
    Quarter,

    /// <summary>The day of a week, 1 Monday to 7 Sunday.</summary>
    Weekday,

    /// <summary>What is left of it from the report's day on.</summary>
    Rest,

    /// <summary>What has passed of it up to the report's day.</summary>
    SoFar,
}

/// <summary>A part of a day, in the order of the word tables' numbers.</summary>
internal enum DayPart
{
    Dawn,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,

    /// <summary>Twelve o'clock at night.</summary>
    Midnight,

    /// <summary>The hours of work or of light.</summary>
    Daytime,
}
