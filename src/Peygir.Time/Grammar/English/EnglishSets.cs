using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English times that come again: "daily", "every two weeks", "on Mondays", "twice a year", "every morning at 9".</summary>
internal static class EnglishSets
{
    /// <summary>A time that comes again and again.</summary>
    public static Match? Read(TokenSenses s, int at) => !MayBegin(s, at) ? null
        : Every(s, at) ?? Often(s, at) ?? Plural(s, at) ?? ClockFirst(s, at)
        ?? (s.Value(at, TimeRole.Recurs) is { } unit ? AtClock(s, new Length((TimeUnit)(int)unit, 1), at + 1) : null);

    private static bool MayBegin(TokenSenses s, int at) => EnglishWords.MayBegin(s, at)
        && (s.Form(at) is [>= '0' and <= '9', ..] || s.Is(at, TimeRole.Every) || s.Is(at, TimeRole.Recurs) || s.Is(at, TimeRole.Number)
            || s.Is(at, TimeRole.Times) || s.Is(at, TimeRole.Weekday) || s.Is(at, TimeRole.DayPart));

    /// <summary>"Every day", "each two months", "every other Friday", "every 5 May", "every summer".</summary>
    private static Match? Every(TokenSenses s, int at)
    {
        if (!s.Is(at, TimeRole.Every))
        {
            return null;
        }

        var isOther = s.IsForm(at + 1, "other");
        var start = isOther ? at + 2 : at + 1;
        if (EnglishWords.Ordinal(s, start) is var (nth, after) && nth is 2 or 3 or 4 && s.Value(after, TimeRole.Weekday) is { } nthDay)
        {
            return AtClock(s, new WeekdayNamed((int)nthDay, 0), after + 1);
        }

        if (s.Unit(start) is { } unit && unit != TimeUnit.Second)
        {
            return AtClock(s, new Length(unit, isOther ? 2 : 1), start + 1);
        }

        if (s.Value(start, TimeRole.Weekday) is { } weekday)
        {
            return AtClock(s, new WeekdayNamed((int)weekday, 0), start + 1);
        }

        if (EnglishClock.Part(s, start) is { } part)
        {
            return AtClock(s, new PartOfDay(part), start + 1);
        }

        if (EnglishLengths.Read(s, start, sure: true) is { Mod: TimexMod.None } length)
        {
            return AtClock(s, length.Length, length.End);
        }

        var date = EnglishNumericDates.Read(s, start) ?? EnglishMonths.Day(s, start) ?? EnglishMonths.Read(s, start, sure: true)
            ?? EnglishSeasons.Read(s, start, sure: true);
        return date is { Meaning.LeavesYearOpen: true } ? AtClock(s, date.Meaning, date.End) : null;
    }

    /// <summary>"Once a week", "three times a year".</summary>
    private static Match? Often(TokenSenses s, int at)
    {
        var (times, end) = s.Value(at, TimeRole.Times) is { } said ? ((int)said, at + 1)
            : s.Number(at) is { IsOrdinal: false, Value: >= 1 and <= 1000 } number && s.IsForm(number.End, "times") ? ((int)number.Value, number.End + 1)
            : (0, at);
        if (times == 0 || !(s.Form(end) is "a" or "an" or "per" || s.Is(end, TimeRole.Every)))
        {
            return null;
        }

        return EnglishLengths.Read(s, end + 1, sure: true) is { Mod: TimexMod.None } several ? new(new Recurring(several.Length, $"{times}X"), several.End)
            : s.Unit(end + 1) is { } unit and not TimeUnit.Second ? new(new Recurring(new Length(unit, 1), $"{times}X"), end + 2)
            : null;
    }

    /// <summary>"Mondays", "on Mondays at 9am", "mornings at 9".</summary>
    private static Match? Plural(TokenSenses s, int at) =>
        EnglishWeekdays.IsPlural(s, at) ? AtClock(s, new WeekdayNamed((int)s.Value(at, TimeRole.Weekday)!.Value, 0), at + 1)
        : s.Value(at, TimeRole.DayPart) is { } part && s.Form(at).EndsWith("s")
            && AtClock(s, new PartOfDay((DayPart)(int)part), at + 1) is { } daily && (daily.End > at + 1 || s.IsForm(at - 1, "on") || s.IsForm(at - 1, "in")) ? daily
        : null;

    /// <summary>"3pm every day", "9am on Mondays".</summary>
    private static Match? ClockFirst(TokenSenses s, int at)
    {
        if (EnglishClock.Read(s, at, bare: false) is not { } clock)
        {
            return null;
        }

        var on = s.IsForm(clock.End, "on") ? clock.End + 1 : clock.End;
        return (Every(s, on) ?? Plural(s, on)) is { Meaning: Recurring { Of: var of, Frequency: var often } } set
            ? new(new Recurring(At(of, clock), often), set.End) : null;
    }

    private static Match AtClock(TokenSenses s, Meaning of, int end)
    {
        // "Every Monday morning".
        if (of is WeekdayNamed && EnglishClock.Part(s, end) is { } part)
        {
            (of, end) = (new AtTime(of, new PartOfDay(part)), end + 1);
        }

        var at = s.IsForm(end, "at");
        if (EnglishClock.Read(s, at ? end + 1 : end, bare: at) is not { } clock)
        {
            return new(new Recurring(of), end);
        }

        clock = of is PartOfDay day ? clock.In(day.Part) : of is AtTime { Time: PartOfDay within } ? clock.In(within.Part) : clock;
        return new(new Recurring(At(of, clock)), clock.End);
    }

    // Every day at nine is nine of the clock, whichever day.
    private static Meaning At(Meaning of, ClockRead clock) => of switch
    {
        WeekdayNamed or PartialDate => new AtTime(of, clock.Meaning),
        AtTime time => time with { Time = clock.Meaning },
        _ => clock.Meaning,
    };
}
