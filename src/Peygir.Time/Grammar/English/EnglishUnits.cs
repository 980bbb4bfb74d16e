using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English units of the calendar: "next week", "the week of May 4", "week 10", "the third week of June", "the year after next".</summary>
internal static class EnglishUnits
{
    private const int Thursday = 4;
    private const int MostWeeks = 53;

    /// <summary>A unit of the calendar.</summary>
    public static Match? Read(TokenSenses s, int at) =>
        Numbered(s, at) ?? Nth(s, at) ?? AfterNext(s, at) ?? ByPlace(s, at) ?? Weekend(s, at) ?? Same(s, at);

    /// <summary>"Next week", "the coming months", "this year".</summary>
    public static Match? ByPlace(TokenSenses s, int at)
    {
        if ((s.IsForm(at, "near") || s.IsForm(at, "foreseeable")) && s.IsForm(at + 1, "future"))
        {
            return new(new Vague(1), at + 2);
        }

        if (EnglishWords.Which(s, at) is not { } which || s.Unit(at + 1) is not { } unit || unit == TimeUnit.Second)
        {
            return null;
        }

        return s.Form(at + 1).EndsWith("s")
            ? new(new Vague(which < 0 ? -1 : 1), at + 2)
            : new(CommonGrammar.Whole(s.Language, unit, which), at + 2);
    }

    /// <summary>A month or a year, of whatever wording, or a quarter or half by its place.</summary>
    public static Match? MonthOrYear(TokenSenses s, int at) =>
        EnglishYears.Whole(s, at, bare: true) ?? EnglishMonths.Read(s, at, sure: true)
        ?? (EnglishWords.Which(s, at) is not null ? ByPlace(s, at) : null)
        ?? (s.Unit(at) is TimeUnit.Month or TimeUnit.Year && s.IsForm(at - 1, "the")
            ? new(CommonGrammar.Whole(s.Language, s.Unit(at)!.Value, 0), at + 1) : null);

    /// <summary>"The week of November 30th", "the week starting on 4 February", "w/c 4 Feb".</summary>
    public static Match? Around(TokenSenses s, int at)
    {
        var start = s.IsForm(at, "w") && s.IsForm(at + 1, "/") && s.IsForm(at + 2, "c") ? at + 3 : 0;
        var unit = start > 0 ? TimeUnit.Week : s.Unit(at);
        if (unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Weekend))
        {
            return null;
        }

        if (start == 0)
        {
            start = s.IsForm(at + 1, "of") || s.IsForm(at + 1, "commencing") || s.IsForm(at + 1, "starting") || s.IsForm(at + 1, "beginning")
                || s.IsForm(at + 1, "ending") ? at + 2 : 0;
            start = s.IsForm(start, "on") ? start + 1 : start;
        }

        if (start == 0)
        {
            return null;
        }

        var the = EnglishWords.Article(s, start);
        var day = EnglishMonths.Day(s, the) ?? EnglishNumericDates.Read(s, the) ?? (unit == TimeUnit.Week ? EnglishMonthDays.Lone(s, start) : null);
        return day is { Meaning: PartialDate { Day: not null } of } ? new(new UnitAround(unit.Value, of), day.End) : null;
    }

    /// <summary>"Week 10", "week 10 of 2026".</summary>
    private static Match? Numbered(TokenSenses s, int at)
    {
        if (!s.IsForm(at, "week") || s.Whole(at + 1) is not (>= 1 and <= MostWeeks and var number) || s.IsMeasured(at + 1))
        {
            return null;
        }

        // "Week 10 of the season" is none of the calendar.
        return EnglishYears.Read(s, at + 2, bare: true) is { } year ? new(new WeekNumber(number, year.Year, year.Offset), year.End)
            : s.IsForm(at + 2, "of") ? null
            : new(new WeekNumber(number, null, null), at + 2);
    }

    /// <summary>"The third week of this month": as ISO 8601 counts them, the one with the third Thursday.</summary>
    private static Match? Nth(TokenSenses s, int at)
    {
        var (place, start) = s.IsForm(at, "last") ? (-1, at + 1) : EnglishWords.Ordinal(s, at) is var (nth, after) ? (nth, after) : (0, at);
        if (place == 0 || s.Unit(start) is not ((TimeUnit.Week or TimeUnit.Weekend) and var unit) || s.Form(start) is [.., 's'])
        {
            return null;
        }

        var of = EnglishWords.Of(s, start + 1);
        if (of == start + 1 && EnglishWords.Which(s, of) is null)
        {
            return null;
        }

        return MonthOrYear(s, of) is { } whole ? new(new UnitAround(unit, new NthWeekday(place, Thursday, whole.Meaning)), whole.End) : null;
    }

    /// <summary>"The week after next".</summary>
    private static Match? AfterNext(TokenSenses s, int at) =>
        s.Unit(at) is { } unit && s.IsForm(at + 1, "after") && EnglishWords.Article(s, at + 2) is var next && s.IsForm(next, "next")
            && EnglishWords.IsFree(s, next + 1)
            ? new(CommonGrammar.Whole(s.Language, unit, 2), next + 1)
            : null;

    /// <summary>"That year", "the same month"; "the same week that" and the like name no day either.</summary>
    private static Match? Same(TokenSenses s, int at) =>
        ToldPeriods.Read(s, at) is { } told ? told
        : (s.IsForm(at, "same") || s.IsForm(at, "that")) && s.Unit(at + 1) is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Weekend
            or TimeUnit.Quarter or TimeUnit.Decade && s.Form(at + 1) is not [.., 's'] && EnglishWords.IsFree(s, at + 2)
            ? new(new ToldBefore(s.Unit(at + 1)!.Value), at + 2) : null;

    /// <summary>"The weekend", that the statement looks at.</summary>
    private static Match? Weekend(TokenSenses s, int at) =>
        s.Unit(at) == TimeUnit.Weekend && !s.Form(at).EndsWith("s") && (s.Is(at - 1, TimeRole.In) || (s.IsForm(at - 1, "the") && EnglishWords.IsFree(s, at + 1)))
            ? new(new UnitAround(TimeUnit.Weekend, new WeekdayNamed(6, 0)), at + 1)
            : null;
}
