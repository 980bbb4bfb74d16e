namespace Peygir.Time.Lexicon;

/// <summary>What a word may do in an expression of time or number; at most 128, for a word's roles are a mask.</summary>
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

    /// <summary>A part of a day, by its number in <see cref="Meanings.DayPart"/>: "morning", «عصر».</summary>
    DayPart,

    /// <summary>The word of a clock time: "o'clock", «ساعت», «часов».</summary>
    Clock,

    /// <summary>Half of the day that an hour is of: 0 before noon ("a.m."), 12 after ("p.m.").</summary>
    Meridiem,

    /// <summary>A time zone, its offset in minutes: "GMT", "Moscow time".</summary>
    Zone,

    /// <summary>"Every", "each", «هر», «каждый».</summary>
    Every,

    /// <summary>What recurs by a unit, in one word: "daily", «سالانه», «ежемесячно».</summary>
    Recurs,

    /// <summary>For so long: "for", «به مدت», «в течение».</summary>
    Lasting,

    /// <summary>A decade by its word, 20 to 90: "nineties", «девяностые».</summary>
    Decade,

    /// <summary>"Anniversary", «سالگرد», «годовщина».</summary>
    Anniversary,

    /// <summary>"Plan", «برنامه», «пятилетка».</summary>
    Plan,

    /// <summary>"Before Christ", «پیش از میلاد».</summary>
    BeforeEra,

    /// <summary>"Once", "twice", «дважды»: how often.</summary>
    Times,

    /// <summary>The unit within an adjective of its length: "-летний", "двухнедельный".</summary>
    Spanning,

    /// <summary>A unit in the singular that needs no number: «год назад».</summary>
    OneUnit,

    /// <summary>A noun that the year of an event stands behind: «انتخابات ۹۶».</summary>
    Event,

    /// <summary>A noun that makes a name of the time behind it: «میدان ۱۷ شهریور», «نماز جمعه».</summary>
    Naming,

    /// <summary>What belongs to a season, as an adjective: «زمستانی».</summary>
    Seasonal,

    /// <summary>An ending that is no part of the time before it: «ست» of «دقیقه‌ست».</summary>
    Clitic,

    /// <summary>Begins a phrase of the tables of feasts and of vague times.</summary>
    Phrase,

    /// <summary>Means nothing by itself; an expression may begin with it.</summary>
    Opens,

    /// <summary>Makes a time by its own form, which the grammar takes apart: «двухнедельный», «утрам».</summary>
    Telling,

    /// <summary>Is also another word: "may" and "sat" where they are written small, "Moscow" where no "time" follows.</summary>
    Ambiguous,

    /// <summary>What points back to a time told: "this", «همین», «указанный».</summary>
    Pointing,

    /// <summary>A time of no length by itself: "period", «مدت», «срок».</summary>
    Period,

    /// <summary>That a time was told before, behind its noun: «مذکور».</summary>
    Said,

    /// <summary>A thing of which there is a row, each with its number: "unit one", "the first phase".</summary>
    Row,
}
