namespace Peygir.Time.Meanings;

/// <summary>A unit of the calendar, in the order of the word tables.</summary>
internal enum TimeUnit
{
    Day,
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
    Hour,
    Minute,
}

/// <summary>A feast, in the order of the word tables.</summary>
internal enum Feast
{
    Nowruz,
    Fitr,
    Ghadir,
    Adha,
    Fajr,
    Victory,
    Ashura,
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
    Half,
    Quarter,

    /// <summary>The day of a week, 1 Monday to 7 Sunday.</summary>
    Weekday,
}
