using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Russian days, months and years: «12 декабря 2025 года», «в январе–сентябре», «к 2030-му».</summary>
internal static class RussianDates
{
    // «2030-го», «2025-й»: no ending is longer.
    private const int LongestEnding = 3;

    /// <summary>A day or a run of days, a numeric date among them.</summary>
    public static Match? Read(TokenSenses s, int at)
    {
        if (s.Value(at, TimeRole.Day) is { } day)
        {
            return new(new RelativeDay((int)day), at + 1);
        }

        if ((s.Form(at).StartsWith("сегодняшн") && s.Unit(at + 1) == TimeUnit.Day)
            || (s.Form(at).StartsWith("данный") && s.IsForm(at + 1, "момент")))
        {
            return new(new RelativeDay(0), at + 2);
        }

        return s.Value(at, TimeRole.Weekday) is { } weekday
            ? DayAndMonth(s, s.IsForm(at + 1, ",") ? at + 2 : at + 1) ?? new(new WeekdayNamed((int)weekday, 0), at + 1)
            : NumericDates.Read(s, at) ?? DayAndMonth(s, at);
    }

    /// <summary>A month or a run of months, of a year or the nearest.</summary>
    public static Match? Month(TokenSenses s, int at)
    {
        var which = Which(s, at);
        var start = which is null ? at : at + 1;
        var form = s.Form(start);
        var first = Pair(form) is var (glued, _) ? form[..glued] : form;
        if (s.Month(first) is not { } month)
        {
            return null;
        }

        if (which is null && Until(s, start) is var (until, next))
        {
            var of = Year(s, next, bare: false);
            return new(
                new Between(
                    new PartialDate(month.Calendar, of?.Year, of?.Offset, month.Month, null),
                    new PartialDate(until.Calendar, of?.Year, of?.Offset, until.Month, null)),
                of?.End ?? next);
        }

        var end = s.IsForm(start + 1, "месяца") || s.IsForm(start + 1, "месяце") ? start + 2 : start + 1;
        return which is null && Year(s, end, bare: false) is { } year
            ? new(new PartialDate(month.Calendar, year.Year, year.Offset, month.Month, null), year.End)
            : new(CommonGrammar.Which(new PartialDate(month.Calendar, null, null, month.Month, null), which), end);
    }

    /// <summary>A year or a run of years as a time of its own.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="bare">Whether it may stand without the word for year.</param>
    public static Match? WholeYear(TokenSenses s, int at, bool bare)
    {
        if (Pair(s.Form(at)) is var (glued, gluedEnd) && TokenSenses.YearOf(s.Form(at)[..glued]) is { } one
            && TokenSenses.YearOf(s.Form(at)[gluedEnd..]) is { } other)
        {
            return s.Is(at + 1, TimeRole.Era) ? CommonGrammar.Years(one, other, at + 2) : null;
        }

        if (Ordinal(s.Form(at)) is { } digits && s.Form(at)[(digits + 1)..] is "е" or "х" or "ые" or "ых")
        {
            return TokenSenses.YearOf(s.Form(at)[..digits]) is { } decade && decade.Year % 10 == 0
                ? CommonGrammar.Years(decade, (decade.Year + 9, decade.Calendar), s.Is(at + 1, TimeRole.Era) ? at + 2 : at + 1)
                : null;
        }

        if (s.Year(at) is { } first && s.Year(at + 2) is { } second && s.Is(at + 3, TimeRole.Era)
            && (s.IsForm(at + 1, "-") || (s.IsForm(at + 1, "и") && second.Year == first.Year + 1)))
        {
            return CommonGrammar.Years(first, second, at + 4);
        }

        return Year(s, at, bare) is { } year ? new(year.Meaning, year.End) : null;
    }

    /// <summary>A year by its number («2025 года») or by its place («прошлого года»).</summary>
    public static YearRead? Year(TokenSenses s, int at, bool bare)
    {
        var which = Which(s, at) ?? (s.Is(at, TimeRole.NewYear) ? Years.New : null);
        var start = which is null ? at : at + 1;
        var iranian = s.Is(start, TimeRole.Iranian);
        start = iranian ? start + 1 : start;
        if (start > at)
        {
            return s.Unit(start) == TimeUnit.Year && !s.IsForm(start, "лет") && !s.IsForm(start, "годы")
                ? new(iranian ? NamedCalendar.Persian : NamedCalendar.Speaker, null, which ?? 0, start + 1)
                : null;
        }

        if (Ordinal(s.Form(at)) is { } digits && TokenSenses.YearOf(s.Form(at)[..digits]) is { } said)
        {
            return new(said.Calendar, said.Year, null, s.Is(at + 1, TimeRole.Era) ? at + 2 : at + 1);
        }

        return s.Year(at) is not { } year ? null
            : s.Is(at + 1, TimeRole.Era) ? new(year.Calendar, year.Year, null, at + 2)
            : bare && !s.IsMeasured(at) ? new(year.Calendar, year.Year, null, at + 1)
            : null;
    }

    /// <summary>0 this, -1 last, 1 next; null where the token says none.</summary>
    public static int? Which(TokenSenses s, int at) =>
        s.Is(at, TimeRole.This) ? 0 : s.Is(at, TimeRole.Last) ? -1 : s.Is(at, TimeRole.Next) ? 1 : null;

    /// <summary>The second month of a run, glued or not: «январь–март», «январе - марте».</summary>
    private static ((NamedCalendar Calendar, int Month) Month, int End)? Until(TokenSenses s, int at) =>
        Pair(s.Form(at)) is var (_, start) && s.Month(s.Form(at)[start..]) is { } glued ? (glued, at + 1)
        : s.IsForm(at + 1, "-") && s.Month(at + 2) is { } month ? (month, at + 3)
        : null;

    private static Match? DayAndMonth(TokenSenses s, int at)
    {
        if (Days(s, at) is not var (first, last, end) || s.Month(end) is not { } month)
        {
            return null;
        }

        // After a day and a month a year needs no word for it («12 декабря 2025, 14:35»).
        var year = Year(s, end + 1, bare: true);
        var to = year?.End ?? end + 1;
        return last is { } until
            ? CommonGrammar.Days(month.Calendar, year?.Year, month.Month, first, until, to, year?.Offset)
            : CommonGrammar.Date(month.Calendar, year?.Year, month.Month, first, to, year?.Offset);
    }

    /// <summary>A day or a run of days: «12», «12-го», «28–30», «15 по 24».</summary>
    private static (int First, int? Last, int End)? Days(TokenSenses s, int at)
    {
        var form = s.Form(at);
        if (Pair(form) is var (end, start) && Day(form[..end]) is { } glued && Day(form[start..]) is { } other)
        {
            return (glued, other, at + 1);
        }

        return DayAt(s, at) is not { } first ? null
            : DayAt(s, at + 2) is { } last
                && (s.IsForm(at + 1, "-") || s.IsForm(at + 1, "по") || (s.IsForm(at + 1, "и") && last == first + 1)) ? (first, last, at + 3)
            : (first, null, at + 1);
    }

    private static int? DayAt(TokenSenses s, int at) =>
        Ordinal(s.Form(at)) is { } digits ? Day(s.Form(at)[..digits]) : Day(s.Form(at));

    private static int? Day(ReadOnlySpan<char> digits) =>
        digits.Length is 1 or 2 && !digits.ContainsAnyExceptInRange('0', '9') && int.Parse(digits) is >= 1 and <= 31 and var day
            ? day : null;

    /// <summary>The number of digits of an ordinal written with its ending: «12-го», «2030-му».</summary>
    private static int? Ordinal(ReadOnlySpan<char> form) =>
        form.IndexOf('-') is > 0 and var digits && form.Length - digits - 1 is >= 1 and <= LongestEnding && char.IsLetter(form[digits + 1])
            ? digits : null;

    /// <summary>Where the first of two things joined by a hyphen ends and the second begins.</summary>
    private static (int End, int Start)? Pair(ReadOnlySpan<char> form) =>
        form.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < form.Length ? (hyphen, hyphen + 1) : null;
}
