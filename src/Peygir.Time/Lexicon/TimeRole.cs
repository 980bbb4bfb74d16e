namespace Peygir.Time.Lexicon;

/// <summary>What a word may do in an expression of time or number.</summary>
internal enum TimeRole : byte
{
    MonthIso,
    MonthPersian,
    MonthIslamic,
    Weekday,
    Unit,
    This,
    Last,
    Next,
    Ago,
    Hence,
    Day,
    Year,
    Season,
    End,
    Start,
    Early,
    Middle,
    Late,
    First,
    NewYear,
    Half,
    Until,
    Before,
    After,
    From,
    In,
    Within,
    NoLater,
    Solar,
    Lunar,
    Iranian,
    Gregorian,
    Era,
    DayWord,
    Feast,
    Vague,
    Number,
    Scale,
    Ordinal,

    /// <summary>A scale that needs no number before it: «هزار», «тысяча».</summary>
    Alone,

    /// <summary>A number that is not told: "hundreds", «десятки»; its value is what it is behind "about".</summary>
    Uncertain,

    /// <summary>"About", "more than": puts a number into the genitive.</summary>
    About,

    /// <summary>Not a number, but of a scale: "several million", «چند هزار».</summary>
    Some,

    /// <summary>The part of a fraction: "two thirds".</summary>
    Fraction,
    And,

    /// <summary>Means nothing by itself; an expression may begin with it.</summary>
    Opens,
}
