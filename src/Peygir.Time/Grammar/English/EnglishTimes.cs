namespace Peygir.Time.Grammar.English;

/// <summary>English times without their prepositions.</summary>
internal static class EnglishTimes
{
    /// <summary>A time that may be given a preposition; no bare length, nothing that recurs.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether a preposition stands before, so that "May" is the month and "2025" the year.</param>
    public static Match? Read(TokenSenses s, int at, bool sure)
    {
        var start = EnglishWords.Article(s, at);
        if (!EnglishWords.MayBegin(s, start))
        {
            return null;
        }

        return EnglishWeekdays.Nth(s, start) ?? Day(s, start) ?? Feast(s, start) ?? EnglishDayTimes.Read(s, start, sure) ?? EnglishWeekdays.Counted(s, start)
            ?? EnglishSeasons.Plan(s, start) ?? EnglishSeasons.Anniversary(s, start)
            ?? EnglishUnits.Around(s, start) ?? EnglishPeriods.Read(s, start) ?? EnglishParts.Read(s, start) ?? EnglishMonths.Read(s, start, sure)
            ?? EnglishSeasons.Read(s, start, sure) ?? EnglishYears.Whole(s, start, sure) ?? EnglishRelative.Moved(s, start)
            ?? EnglishRanges.InWeek(s, start) ?? EnglishRelative.Counted(s, start) ?? EnglishUnits.Read(s, start)
            ?? (sure ? EnglishMonthDays.Lone(s, at) is { } lone ? EnglishDayTimes.Extend(s, lone) : null : null);
    }

    private static Match? Day(TokenSenses s, int at) => EnglishDays.Read(s, at) is { } day ? EnglishDayTimes.Extend(s, day) : null;

    private static Match? Feast(TokenSenses s, int at) => EnglishSeasons.Feast(s, at) is { } feast ? EnglishDayTimes.Extend(s, feast) : null;
}
