using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>What two times mean that stand side by side: «شنبه عصر», «هفته آینده روز سه‌شنبه», «صبح ساعت ۸».</summary>
internal static class PersianJoins
{
    /// <summary>The meaning of both.</summary>
    public static Meaning Join(Meaning first, Meaning second) => (first, second) switch
    {
        (Limit limit, _) => new Limit(Join(limit.Of, second)),
        (Eve eve, _) => new Eve(Join(eve.Of, second)),
        (Since { Of: not DayAfter } since, Length { IsOfClock: false } length) => new Stretch(length, 1, From: since.Of),
        (PartialDate { Day: not null } or RelativeDay or WeekdayNamed, Length { IsOfClock: false } length) => new Stretch(length, 1, From: first),
        (Since { Of: not DayAfter } since, _) => new Since(Join(since.Of, second)),
        (_, Limit or Since or Eve or Vague or Anniversary) => first is Length or PartOfDay or ClockTime ? second : first,
        (Recurring or Vague, _) => first,
        (_, Recurring) => first is Between or PartialDate or NthUnit or Directed or FeastOf ? first : second,
        (PartOfDay part, ClockTime hour) => PersianClock.At(hour, part.Part),
        (ClockTime hour, PartOfDay part) => PersianClock.At(hour, part.Part),
        (AtTime { Time: PartOfDay part } at, ClockTime hour) => at with { Time = PersianClock.At(hour, part.Part) },
        (AtTime { Time: ClockTime hour } at, PartOfDay part) => at with { Time = PersianClock.At(hour, part.Part) },
        (AtTime at, _) when IsHour(second) => at,
        (AtTime at, AtTime { Time: ClockTime } other) => new AtTime(Join(at.Day, other.Day), other.Time),
        (AtTime at, AtTime other) => new AtTime(Join(at.Day, other.Day), at.Time),
        (AtTime at, _) when second is not (Length or Modified) => at with { Day = Join(at.Day, second) },
        (_, AtTime at) when IsHour(first) && at.Time is PartOfDay part && first is ClockTime hour => at with { Time = PersianClock.At(hour, part.Part) },
        (_, AtTime at) when IsDay(first) => at with { Day = Join(first, at.Day) },
        (Length, _) when !IsHour(second) => second,
        (_, Length or Modified { Of: Length }) => first,
        _ when IsHour(first) && IsHour(second) => first,
        _ when IsHour(second) => new AtTime(first, second),
        _ when IsHour(first) => new AtTime(second, first),
        (RelativeDay or WeekdayNamed, PartialDate { Day: not null }) => second,
        (WeekdayNamed { Which: 0 } day, CalendarUnit { Unit: TimeUnit.Week } week) => new PartOf(week, PartKind.Weekday, day.Number),
        (CalendarUnit or SeasonOf or PartialDate { Day: null } or ToldBefore, _) when IsDay(second) => new Narrowed(first, second),
        (CalendarUnit { Unit: TimeUnit.Year } or PartialDate { Month: null } or ToldBefore, PartialDate { Day: null, Month: not null } or SeasonOf or FeastOf) =>
            new Narrowed(first, second),
        (PartialDate { Month: not null } or SeasonOf or FeastOf, ToldBefore) => new Narrowed(second, first),
        _ => first,
    };

    /// <summary>Whether a time is one of the clock or of no day yet.</summary>
    public static bool IsHour(Meaning meaning) => meaning is ClockTime or PartOfDay or Between { To: ClockTime or PartOfDay };

    private static bool IsDay(Meaning meaning) =>
        meaning is PartialDate { Day: not null } or WeekdayNamed or RelativeDay or NthUnit { Unit: TimeUnit.Day } or PartOf { Part: PartKind.Weekday }
            or FeastOf or CalendarUnit or SeasonOf or PartialDate { Month: not null };
}
