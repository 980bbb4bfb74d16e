using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English ranges: "from 3 until 12 May", "between now and Friday", "Monday through Thursday", "next week from Tuesday to Friday".</summary>
internal static class EnglishRanges
{
    /// <summary>A range behind "from"; without an end all that follows its beginning.</summary>
    public static Match? From(TokenSenses s, int at)
    {
        var start = s.IsForm(at + 1, "from") ? at + 2 : at + 1;
        if (s.IsForm(at, "from") && EnglishMonthDays.Run(s, start, and: false) is { } run)
        {
            return run;
        }

        if (End(s, start) is not { } from)
        {
            return null;
        }

        return EnglishWords.Joins(s, from.End) && !s.IsForm(from.End, "-") && (End(s, from.End + 1) ?? OfMonth(s, from, from.End + 1)) is { } to
            ? from.To(to)

            // "From 1800 to 2000 barrels" counts.
            : s.IsForm(from.End, "to") && s.IsNumber(from.End + 1) ? null
            : from.Meaning is Meanings.Between ? from
            : from.From(start).AsSince();
    }

    /// <summary>A range behind "between".</summary>
    public static Match? Between(TokenSenses s, int at)
    {
        if (EnglishMonthDays.Run(s, at + 1, and: true) is { } run)
        {
            return run;
        }

        if (End(s, at + 1) is not { } first)
        {
            return null;
        }

        return (s.IsForm(first.End, "and") || EnglishWords.Joins(s, first.End)) && (End(s, first.End + 1) ?? OfMonth(s, first, first.End + 1)) is { } last
            ? first.To(last)
            : first.Meaning is Meanings.Between ? first : null;
    }

    /// <summary>A time and the other end of the range that it may begin: days and weeks that "to", "until" or a dash joins.</summary>
    public static Match Extend(TokenSenses s, Match first)
    {
        if (!IsEnd(first) || !EnglishWords.Joins(s, first.End))
        {
            return first;
        }

        var start = EnglishWords.Article(s, first.End + 1);
        return (EnglishDays.Read(s, start) ?? (first.Meaning is WeekNumber ? EnglishUnits.Read(s, start) : null)) is { } last && IsEnd(last)
            ? first.To(last) : first;
    }

    /// <summary>"Next week between Wednesday and Friday".</summary>
    public static Match? InWeek(TokenSenses s, int at)
    {
        if (EnglishWords.Which(s, at) is not { } which || s.Unit(at + 1) != TimeUnit.Week || !(s.IsForm(at + 2, "between") || s.IsForm(at + 2, "from")))
        {
            return null;
        }

        return EnglishWeekdays.Read(s, at + 3) is { Meaning: WeekdayNamed } first
            && (s.IsForm(first.End, "and") || EnglishWords.Joins(s, first.End))
            && EnglishWeekdays.Read(s, first.End + 1) is { Meaning: WeekdayNamed } last
            ? new(new Narrowed(CommonGrammar.Whole(s.Language, TimeUnit.Week, which), first.To(last).Meaning), last.End)
            : null;
    }

    private static bool IsEnd(Match match) => EnglishDayTimes.IsDay(match) || match.Meaning is WeekNumber;

    /// <summary>One end of a range; "now" is the day of the report.</summary>
    private static Match? End(TokenSenses s, int at) =>
        s.IsForm(at, "now") ? new(new RelativeDay(0), at + 1) : EnglishTimes.Read(s, at, sure: true);

    /// <summary>A day of the month before: "from November 15th to the 19th".</summary>
    private static Match? OfMonth(TokenSenses s, Match first, int at)
    {
        var start = EnglishWords.Article(s, at);
        return first.Meaning is PartialDate { Month: not null, Day: { } day } date && EnglishWords.Day(s, start) is { } last && last > day
            && EnglishWords.IsFree(s, start + 1)
            ? new(date with { Day = last }, start + 1) : null;
    }
}
