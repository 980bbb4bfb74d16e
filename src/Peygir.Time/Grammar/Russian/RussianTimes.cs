using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>A time in Russian without its preposition, of whatever kind.</summary>
internal static class RussianTimes
{
    /// <summary>A time, with the hour of a day where one is told.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether a preposition stands before.</param>
    /// <param name="bareYear">Whether a year may stand without its word: «до 2030».</param>
    public static Match? Read(TokenSenses s, int at, bool sure, bool bareYear = false)
    {
        at = sure && s.Form(at) is "весь" or "всего" or "всю" or "всей" or "все" ? at + 1 : at;
        var time = RussianSets.Read(s, at) ?? Date(s, at, sure, bareYear);
        return time is null ? RussianClock.Read(s, at, sure) ?? RussianShifts.Ago(s, at) : Joined(s, RussianClock.Of(s, time));
    }

    /// <summary>A time of the calendar.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether a preposition stands before.</param>
    /// <param name="bareYear">Whether a year may stand without its word.</param>
    public static Match? Date(TokenSenses s, int at, bool sure, bool bareYear = false) =>
        RussianDays.Read(s, at, sure) ?? RussianDays.Weekday(s, at) ?? RussianDays.Tenth(s, at) ?? RussianParts.Read(s, at)
        ?? RussianEvents.Read(s, at) ?? RussianMonths.Read(s, at, sure) ?? RussianYears.Whole(s, at, bareYear) ?? RussianDecades.Read(s, at, sure)
        ?? RussianSeasons.Read(s, at, sure) ?? RussianRelative.Read(s, at) ?? Weekend(s, at, sure);

    /// <summary>«выходные» are days only behind a preposition, and not «выходные данные».</summary>
    private static Match? Weekend(TokenSenses s, int at, bool sure) =>
        sure && s.Unit(at) == TimeUnit.Weekend && (s.Unit(at + 1) == TimeUnit.Day || !RussianForms.IsNounLike(s, at + 1))
            ? new(CommonGrammar.Whole(s.Language, TimeUnit.Weekend, 0), s.Unit(at + 1) == TimeUnit.Day ? at + 2 : at + 1)
            : null;

    /// <summary>«конец 2025 – начало 2026 года», «на следующей неделе в среду», «15 декабря, в понедельник».</summary>
    private static Match Joined(TokenSenses s, Match time)
    {
        if (s.IsForm(time.End, ","))
        {
            if (time.Meaning is WeekdayNamed && RussianDays.WithMonth(s, time.End + 1) is { } date)
            {
                return RussianClock.Of(s, date);
            }

            if (time.Meaning is PartialDate { Day: not null } && s.Form(time.End + 1) is "в" or "во" && s.Is(time.End + 2, TimeRole.Weekday))
            {
                return RussianClock.Of(s, time with { End = time.End + 3 });
            }
        }

        if (time.Meaning is PartOf { Of: not CalendarUnit } && s.IsForm(time.End, "-") && RussianParts.Read(s, time.End + 1) is { } last)
        {
            return time.To(last);
        }

        var at = s.IsForm(time.End, ",") ? time.End + 1 : time.End;
        return time.Meaning is CalendarUnit { Unit: TimeUnit.Week } && s.Form(at) is "в" or "во"
            && RussianDays.Read(s, at + 1, sure: true) is { Meaning: WeekdayNamed day } within
            ? RussianClock.Of(s, new(new PartOf(time.Meaning, PartKind.Weekday, day.Number), within.End))
            : time;
    }
}
