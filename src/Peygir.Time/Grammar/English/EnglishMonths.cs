using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English months and days of months: "December 12, 2025", "15-24 January", "June next year".</summary>
internal static class EnglishMonths
{
    // Names no longer than this are also other words or names of people: "may", "march", "april", "june".
    private const int ShortName = 5;

    /// <summary>A month or a run of months, of a year or the nearest.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether what stands before shows that the word is a month here.</param>
    public static Match? Read(TokenSenses s, int at, bool sure)
    {
        if (s.Year(at) is { } before && YearFirst(s, at, before) is { } turned)
        {
            return turned;
        }

        var which = EnglishWords.Which(s, at);
        var start = which is null ? at : at + 1;
        start = s.Is(start, TimeRole.Iranian) ? start + 1 : start;
        start = s.IsForm(start, "month") && s.IsForm(start + 1, "of") ? start + 2 : start;
        if (s.Month(start) is null || At(s, start, EnglishYears.Read(s, start + 1, bare: true) is not null) is not { } month)
        {
            return null;
        }

        var end = AfterStop(s, start);
        if ((EnglishWords.Joins(s, end) || (s.IsForm(end, "and") && s.IsCapitalised(start))) && At(s, end + 1, false) is not null
            && Read(s, end + 1, sure: true) is { } to
            && (!s.IsForm(end, "and") || (to.Meaning is PartialDate { Month: { } next, Day: null } && next == (month.Month % 12) + 1)))
        {
            return new Match(new PartialDate(month.Calendar, null, null, month.Month, null), end).To(to);
        }

        if (EnglishYears.Read(s, end, bare: true) is { } year)
        {
            return new(new PartialDate(month.Calendar, year.Year, year.Offset, month.Month, null), year.End);
        }

        // The months of Iran name people and firms, "the May" is of a name where another capital follows.
        return start > at || (sure && !(s.IsForm(start - 1, "the") && s.Form(start).Length <= ShortName && s.IsCapitalised(end)))
            || (s.Form(start).Length > ShortName && month.Calendar == NamedCalendar.Iso)
            ? new(CommonGrammar.Which(new PartialDate(month.Calendar, null, null, month.Month, null), which), end)
            : null;
    }

    /// <summary>
    /// The month that a token names. "May" and "March" are verbs in lower case, unless a day or a year shows the month; the
    /// months of Iran are names of people.
    /// </summary>
    public static (NamedCalendar Calendar, int Month)? At(TokenSenses s, int at, bool dated) =>
        s.Month(at) is { } month
        && (s.IsCapitalised(at) || (month.Calendar == NamedCalendar.Iso && (dated || !s.Is(at, TimeRole.Ambiguous))))
            ? month : null;

    /// <summary>A day of a month, or a run of them: "December 12", "12-15 December", "the twelfth of December".</summary>
    public static Match? Day(TokenSenses s, int at) => Glued(s, at) ?? MonthFirst(s, at) ?? DayFirst(s, at);

    /// <summary>"2016 November", "2016, Nov": the year before its month.</summary>
    private static Match? YearFirst(TokenSenses s, int at, (int Year, NamedCalendar Calendar) year)
    {
        var month = EnglishWords.Comma(s, at + 1);
        return At(s, month, true) is { } named && named.Calendar == year.Calendar
            && EnglishWords.Day(s, month + 1) is null && EnglishYears.Read(s, month + 1, bare: true) is null
            && (month == at + 1 || EnglishWords.Closes(s, month + 1))
            ? new(new PartialDate(named.Calendar, year.Year, null, named.Month, null), AfterStop(s, month))
            : null;
    }

    private static Match? MonthFirst(TokenSenses s, int at)
    {
        if (At(s, at, true) is not { } month)
        {
            return null;
        }

        var stop = AfterStop(s, at);
        if (s.IsForm(stop, "between") && Run(s, stop + 1, month) is { } run)
        {
            return run;
        }

        // "In March 20 people": a day of a month is on, not in.
        if (s.IsForm(at - 1, "in") && s.IsNumber(stop) && s.Year(stop) is null && s.Form(stop + 1) is not ("-" or ","))
        {
            return null;
        }

        var the = EnglishWords.Article(s, EnglishWords.Comma(s, stop));
        var start = the == stop && (s.IsForm(stop, "-") || s.IsForm(stop, "/")) && s.IsGlued(stop) && s.IsGlued(stop + 1) ? stop + 1 : the;
        if (DayBehind(s, at, start) is not var (first, end) || (s.IsForm(stop, ",") && s.Form(start) is not [>= '0' and <= '9', .., 't' or 'd' or 'h']))
        {
            return null;
        }

        if (start == stop || the == start)
        {
            var second = EnglishWords.Article(s, end + 1);
            if (EnglishWords.Joins(s, end) && EnglishWords.Day(s, second) is { } last && last > first && At(s, second + 1, false) is null
                && !IsClock(s, second))
            {
                return InYear(s, month, first, last, second + 1);
            }
        }

        return InYear(s, month, first, null, end);
    }

    /// <summary>"November between 19 and 20".</summary>
    private static Match? Run(TokenSenses s, int at, (NamedCalendar Calendar, int Month) month) =>
        EnglishWords.Day(s, at) is { } first && (EnglishWords.Joins(s, at + 1) || s.IsForm(at + 1, "and"))
        && EnglishWords.Day(s, at + 2) is { } last
            ? InYear(s, month, first, last, at + 3) : null;

    /// <summary>The day behind a month: in digits, an ordinal in words, "twenty one" in two.</summary>
    private static (int Day, int End)? DayBehind(TokenSenses s, int month, int at)
    {
        if (EnglishWords.Day(s, at) is { } digits)
        {
            // "It may 5 ..." is not written, "March 20 kilometres" is.
            return IsClock(s, at) || (!s.IsCapitalised(month) && s.Is(month, TimeRole.Ambiguous) && s.IsMeasured(at)) ? null : (digits, at + 1);
        }

        return s.Form(at) is not ['a', ..] && s.Number(at) is { Value: >= 1 and <= 31 } number && !s.IsNumber(at)
            && (number.IsOrdinal ? EnglishWords.IsFree(s, number.End) || s.Value(number.End, TimeRole.Number) is not null || s.Year(number.End) is not null
                : number is { Value: > 20, End: var end } && end > at + 1)
            ? ((int)number.Value, number.End)
            : null;
    }

    private static Match? DayFirst(TokenSenses s, int at)
    {
        if (EnglishWords.Day(s, at) is not { } begin)
        {
            return s.Number(at) is { IsOrdinal: true, Value: >= 1 and <= 31 } ordinal
                && (s.IsForm(ordinal.End, "of") ? ordinal.End + 1 : ordinal.End) is var month
                && At(s, month, s.IsForm(ordinal.End, "of")) is { } said && (month > ordinal.End || s.IsCapitalised(month))
                ? InYear(s, said, (int)ordinal.Value, null, AfterStop(s, month)) : null;
        }

        var until = EnglishWords.Joins(s, at + 1) || s.IsForm(at + 1, "and") ? EnglishWords.Day(s, EnglishWords.Article(s, at + 2)) : null;
        if (until is not null && s.IsForm(at + 1, "and") && until != begin + 1)
        {
            return null;
        }

        var next = until is null ? at + 1 : EnglishWords.Article(s, at + 2) + 1;
        if (until is null && (s.IsForm(next, "-") || s.IsForm(next, "/") || s.IsForm(next, ".")) && At(s, next + 1, true) is { } joined
            && (s.IsForm(next, ".") ? s.Token(next + 1).SpaceBefore : s.IsGlued(next) && s.IsGlued(next + 1)))
        {
            return InYear(s, joined, begin, null, AfterStop(s, next + 1));
        }

        next = s.IsForm(next, "of") ? next + 1 : next;
        return At(s, next, true) is { } of && (s.IsCapitalised(next) || !s.Is(next, TimeRole.Ambiguous) || s.IsForm(next - 1, "of"))
            ? InYear(s, of, begin, until, AfterStop(s, next)) : null;
    }

    /// <summary>A day and a month in one token: "22april", "april22".</summary>
    private static Match? Glued(TokenSenses s, int at)
    {
        var form = s.Form(at);
        var letters = EnglishWords.Letters(form) ?? 0;
        if (letters == 0 && (form is not [.., >= '0' and <= '9'] || form.Length < 4 || !char.IsAsciiLetter(form[0])))
        {
            return null;
        }

        var split = letters > 0 ? letters : form.IndexOfAnyInRange('0', '9');
        var name = letters > 0 ? form[split..] : form[..split];
        return EnglishWords.DayOf(letters > 0 ? form[..split] : form[split..]) is { } known && s.Month(name) is { } month ? InYear(s, month, known, null, at + 1) : null;
    }

    // "6 January - 9:30", "October 14 8:00am".
    private static bool IsClock(TokenSenses s, int at) => s.Is(at + 1, TimeRole.Meridiem) || s.IsForm(at + 1, ":");

    /// <summary>Past a month and the stop of its short form, which the tokens part where no number is meant: "Oct. 2".</summary>
    public static int AfterStop(TokenSenses s, int month) =>
        s.IsForm(month + 1, ".") && (EnglishWords.Day(s, month + 2) is not null || s.Year(month + 2) is not null) ? month + 2 : month + 1;

    /// <summary>A day or a run of days of a month, of the year that may follow.</summary>
    public static Match? InYear(TokenSenses s, (NamedCalendar Calendar, int Month) month, int first, int? last, int end)
    {
        var year = EnglishYears.Read(s, end, bare: true);
        var to = year?.End ?? end;
        return last is { } until
            ? CommonGrammar.Days(month.Calendar, year?.Year, month.Month, first, until, to, year?.Offset)
            : CommonGrammar.Date(month.Calendar, year?.Year, month.Month, first, to, year?.Offset);
    }
}
