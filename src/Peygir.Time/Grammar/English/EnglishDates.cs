using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English days, months and years: "December 12, 2025", "15-24 January", "the Iranian year 1404".</summary>
internal static class EnglishDates
{
    // Names no longer than this are also other words or names of people: "may", "march", "april", "june".
    private const int ShortName = 5;

    /// <summary>Past an article.</summary>
    public static int Article(TokenSenses s, int at) => s.IsForm(at, "the") || s.IsForm(at, "its") ? at + 1 : at;

    /// <summary>0 this, -1 last, 1 next; null where the token says none.</summary>
    public static int? Which(TokenSenses s, int at) =>
        s.Is(at, TimeRole.This) ? 0 : s.Is(at, TimeRole.Last) ? -1 : s.Is(at, TimeRole.Next) ? 1 : null;

    /// <summary>A day or a run of days, a numeric date among them.</summary>
    public static Match? Read(TokenSenses s, int at)
    {
        if (s.Value(at, TimeRole.Day) is { } day)
        {
            return new(new RelativeDay((int)day), at + 1);
        }

        if (Which(s, at) == 0 && s.Is(at + 1, TimeRole.DayWord) && !s.IsForm(at + 1, "month"))
        {
            return new(new RelativeDay(0), at + 2);
        }

        if (s.Value(at, TimeRole.Weekday) is { } weekday)
        {
            var end = s.Is(at + 1, TimeRole.DayWord) ? at + 2 : at + 1;
            return MonthAndDay(s, s.IsForm(end, ",") ? end + 1 : end) ?? new(new WeekdayNamed((int)weekday, 0), end);
        }

        return NumericDates.Read(s, at) ?? MonthAndDay(s, at);
    }

    /// <summary>A month or a run of months, of a year or the nearest.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether what stands before shows that the word is a month here.</param>
    public static Match? Month(TokenSenses s, int at, bool sure)
    {
        var which = Which(s, at);
        var start = which is null ? at : at + 1;
        start = s.Is(start, TimeRole.Iranian) ? start + 1 : start;
        start = s.IsForm(start, "month") && s.IsForm(start + 1, "of") ? start + 2 : start;
        if (MonthAt(s, start) is not { } month)
        {
            return null;
        }

        if ((s.IsForm(start + 1, "-") || s.IsForm(start + 1, "to") || s.IsForm(start + 1, "through")) && MonthAt(s, start + 2) is not null
            && Month(s, start + 2, sure: true) is { } to)
        {
            return new Match(new PartialDate(month.Calendar, null, null, month.Month, null), start + 1).To(to);
        }

        if (Year(s, start + 1, bare: true) is { } year)
        {
            return new(new PartialDate(month.Calendar, year.Year, year.Offset, month.Month, null), year.End);
        }

        return sure || start > at || s.Form(start).Length > ShortName
            ? new(CommonGrammar.Which(new PartialDate(month.Calendar, null, null, month.Month, null), which), start + 1)
            : null;
    }

    /// <summary>A year or a run of years as a time of its own.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="bare">Whether what stands before shows that a bare number is a year.</param>
    public static Match? WholeYear(TokenSenses s, int at, bool bare) =>
        s.Form(at) is [.. var digits, 's'] && TokenSenses.YearOf(digits) is { } decade && decade.Year % 10 == 0
            ? CommonGrammar.Years(decade, (decade.Year + 9, decade.Calendar), at + 1)
            : s.Year(at) is { } first && s.Year(at + 2) is { } last && first.Year < last.Year && !s.IsMeasured(at + 2)
                && (s.IsForm(at + 1, "-") || (bare && (s.IsForm(at + 1, "to") || (s.IsForm(at + 1, "and") && last.Year == first.Year + 1))))
            ? CommonGrammar.Years(first, last, at + 3)
            : Year(s, at, bare) is { } year ? new(year.Meaning, year.End) : null;

    /// <summary>A year by its number or by its place: "2025", ", 2025", "of the current Iranian year", "the year 1404".</summary>
    public static YearRead? Year(TokenSenses s, int at, bool bare)
    {
        var start = Article(s, s.IsForm(at, ",") || s.IsForm(at, "of") || s.IsForm(at, "in") ? at + 1 : at);
        if (s.Year(start) is { } year)
        {
            return (bare || start > at) && !s.IsMeasured(start) ? new(year.Calendar, year.Year, null, start + 1) : null;
        }

        var which = Which(s, start) ?? (s.Is(start, TimeRole.NewYear) ? Years.New : null);
        start = which is null ? start : start + 1;
        var iranian = s.Is(start, TimeRole.Iranian);
        start = iranian ? start + 1 : start;
        start = iranian && s.IsForm(start, "calendar") ? start + 1 : start;
        if (!s.IsForm(start, "year"))
        {
            return null;
        }

        return s.Year(start + 1) is { } named ? new(named.Calendar, named.Year, null, start + 2)
            : which is null && s.ShortYear(start + 1) is { } two ? new(NamedCalendar.Persian, two, null, start + 2)
            : iranian ? new(NamedCalendar.Persian, null, which ?? 0, start + 1)
            : which is { } offset ? new(NamedCalendar.Speaker, null, offset, start + 1)
            : null;
    }

    // "May" and "March" are verbs in lower case.
    private static (NamedCalendar Calendar, int Month)? MonthAt(TokenSenses s, int at) => s.IsCapitalised(at) ? s.Month(at) : null;

    private static Match? MonthAndDay(TokenSenses s, int at)
    {
        if (MonthAt(s, at) is { } named)
        {
            return Day(s, at + 1) is not { } first ? null
                : s.IsForm(at + 2, "-") && Day(s, at + 3) is { } last ? InYear(s, named, first, last, at + 4)
                : InYear(s, named, first, null, at + 2);
        }

        if (Day(s, at) is not { } begin)
        {
            return s.Number(at) is { IsOrdinal: true, Value: >= 1 and <= 31 } ordinal && s.IsForm(ordinal.End, "of")
                && MonthAt(s, ordinal.End + 1) is { } said
                ? InYear(s, said, (int)ordinal.Value, null, ordinal.End + 2) : null;
        }

        var until = s.IsForm(at + 1, "-") || s.IsForm(at + 1, "to") || s.IsForm(at + 1, "and") ? Day(s, at + 2) : null;
        var month = until is null ? at + 1 : at + 3;
        month = s.IsForm(month, "of") ? month + 1 : month;
        return MonthAt(s, month) is not { } of || (until is not null && s.IsForm(at + 1, "and") && until != begin + 1) ? null
            : InYear(s, of, begin, until, month + 1);
    }

    private static Match? InYear(TokenSenses s, (NamedCalendar Calendar, int Month) month, int first, int? last, int end)
    {
        var year = Year(s, end, bare: true);
        if (year is { Year: < 1700 } && month.Calendar == NamedCalendar.Iso)
        {
            year = null;
        }

        var to = year?.End ?? end;
        return last is { } until
            ? CommonGrammar.Days(month.Calendar, year?.Year, month.Month, first, until, to, year?.Offset)
            : CommonGrammar.Date(month.Calendar, year?.Year, month.Month, first, to, year?.Offset);
    }

    /// <summary>"12", "12th".</summary>
    private static int? Day(TokenSenses s, int at)
    {
        var form = s.Form(at);
        var digits = form.EndsWith("st") || form.EndsWith("nd") || form.EndsWith("rd") || form.EndsWith("th") ? form[..^2] : form;
        return digits.Length is 1 or 2 && !digits.ContainsAnyExceptInRange('0', '9') && int.Parse(digits) is >= 1 and <= 31 and var day
            ? day : null;
    }
}
