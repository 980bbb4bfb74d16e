using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English times of a day: "tomorrow at nine", "Monday evening", "3pm on Sunday", "May 5 from 9 to 11 a.m.".</summary>
internal static class EnglishDayTimes
{
    /// <summary>A time of the clock or a part of the day before its day, or a time of the clock alone.</summary>
    public static Match? Read(TokenSenses s, int at, bool sure)
    {
        if (IsoDateTime(s, at) is { } iso)
        {
            return iso;
        }

        if (EnglishClock.Part(s, at) is { } part && s.IsForm(at + 1, "of") && EnglishDays.Read(s, EnglishWords.Article(s, at + 2)) is { } of && IsDay(of))
        {
            return new(new AtTime(of.Meaning, new PartOfDay(part)), of.End);
        }

        if (EnglishClock.Read(s, at, bare: false) is not { } first)
        {
            return null;
        }

        var (time, end) = Range(s, first);
        var on = EnglishWords.Comma(s, end);
        var start = s.IsForm(on, "on") ? on + 1 : on;
        var day = EnglishDays.Read(s, EnglishWords.Article(s, start)) ?? (start > on ? EnglishMonthDays.Lone(s, start) : null);
        if (day is not null && (IsDay(day) || day.Meaning is AtTime { Time: PartOfDay }))
        {
            // "At 10:20, 5 May" needs no comma, "at 10:20, on Monday 5 people" is too rare to matter.
            return EnglishClock.Part(s, day.End) is { } behind ? Join(day, Adjusted(time, first, behind), day.End + 1)
                : day.Meaning is AtTime { Time: PartOfDay within } ? Join(day, Adjusted(time, first, within.Part), day.End)
                : Join(day, time, day.End);
        }

        // "Midnight" alone is more often a part of a name.
        return s.Is(at, TimeRole.DayPart) && !sure ? null : new(time, end);
    }

    /// <summary>A day with the time of the day that may follow it.</summary>
    public static Match Extend(TokenSenses s, Match day)
    {
        if (!IsDay(day) && day.Meaning is not AtTime { Time: PartOfDay })
        {
            return day;
        }

        var end = day.End;
        var part = day.Meaning is AtTime { Time: PartOfDay said } ? said.Part : EnglishClock.Part(s, end);
        end = part is not null && day.Meaning is not AtTime ? end + 1 : end;
        if (part is null && EnglishClock.PartBehind(s, end) is var (behind, after))
        {
            (part, end) = (behind, after);
        }

        var whole = part is { } known ? Join(day, new PartOfDay(known), end) : day;
        var start = s.IsForm(end, ",") || s.IsForm(end, "-") || s.IsForm(end, "for") || s.IsForm(end, "from") ? end + 1 : end;
        var at = s.IsForm(start, "at") || s.IsForm(start, "around") || s.IsForm(start, "about");
        if (EnglishClock.Read(s, at ? start + 1 : start, bare: at) is not { } clock)
        {
            return whole;
        }

        clock = part is { } within ? clock.In(within) : clock;
        var (time, last) = Range(s, clock);
        return YearBehind(s, day, time, last) ?? Join(day, time, last);
    }

    /// <summary>Whether a meaning is one day, to which a time of the day can be added.</summary>
    public static bool IsDay(Match match) => match.Meaning is RelativeDay or WeekdayNamed or NthWeekday or PartialDate { Day: not null }
        or PartOf { Part: PartKind.Weekday } or Narrowed { Inner: PartialDate { Day: not null } } or FeastOf;

    /// <summary>A time of the clock, and the other that may follow as the end of a range: "9 a.m. to 5 p.m.", "10-11am".</summary>
    private static (Meaning Time, int End) Range(TokenSenses s, ClockRead first) =>
        (EnglishWords.Joins(s, first.End) || s.IsForm(first.End, "and")) && EnglishClock.Read(s, first.End + 1, bare: false) is { } last
            && (last.IsFixed || last.Minute is not null)
            ? (new Between((first.IsFixed || last.Hour < 12 ? first : first.InHalf(first.Hour < last.Hour - 12 ? 12 : 0, first.End)).Meaning, last.Meaning), last.End)
            : (first.Meaning, first.End);

    private static Meaning Adjusted(Meaning time, ClockRead first, DayPart part) => time is ClockTime ? first.In(part).Meaning : time;

    private static Match Join(Match day, Meaning time, int end) =>
        new(new AtTime(day.Meaning is AtTime inner ? inner.Day : day.Meaning, time), end, day.Core);

    /// <summary>"Oct 26 15:50:06 2016": the year behind the time.</summary>
    private static Match? YearBehind(TokenSenses s, Match day, Meaning time, int end) =>
        day.Meaning is PartialDate { Year: null, YearOffset: null, Month: not null } date && s.Year(end) is { } year && EnglishWords.IsFree(s, end + 1)
            ? new(new AtTime(date with { Year = year.Year }, time), end + 1, day.Core) : null;

    /// <summary>"2016-12-16T12:23:59", which the tokens part at the hyphens and behind the hour.</summary>
    private static Match? IsoDateTime(TokenSenses s, int at)
    {
        if (!s.IsForm(at + 1, "-") || !s.IsForm(at + 3, "-") || s.Form(at + 4) is not [_, _, 't', _, _] last || !s.IsForm(at + 5, ":")
            || s.Year(at) is not { } year || EnglishWords.Day(s, at + 2) is not { } month || EnglishWords.DayOf(last[..2]) is not { } day
            || last[3..].ContainsAnyExceptInRange('0', '9') || EnglishClock.Minutes(s.Form(at + 6)) is not var (minute, second)
            || int.Parse(last[3..]) is > 24 || CommonGrammar.Date(year.Calendar, year.Year, month, day, at + 7) is not { } date)
        {
            return null;
        }

        return new(new AtTime(date.Meaning, new ClockTime(int.Parse(last[3..]), minute, second, null)), at + 7);
    }
}
