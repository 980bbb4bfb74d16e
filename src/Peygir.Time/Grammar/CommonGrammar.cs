using Peygir.Text;
using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar;

/// <summary>What all three languages write alike: numeric dates, a day and a month, parts of the year.</summary>
internal static class CommonGrammar
{
    /// <summary>A month named at a token, in whichever calendar.</summary>
    public static (NamedCalendar Calendar, int Month)? Month(TokenSenses s, int at) =>
        s.Value(at, TimeRole.MonthPersian) is { } persian ? (NamedCalendar.Persian, (int)persian)
        : s.Value(at, TimeRole.MonthIso) is { } iso ? (NamedCalendar.Iso, (int)iso)
        : s.Value(at, TimeRole.MonthIslamic) is { } islamic ? (NamedCalendar.Islamic, (int)islamic)
        : null;

    /// <summary>2025-12-12, 1404/09/21, 21.11.2025; the year by its place and range.</summary>
    public static Match? NumericDate(TokenSenses s, int at)
    {
        if (s.Year(at) is { } first && s.IsForm(at + 1, "-") && s.IsForm(at + 3, "-")
            && s.Whole(at + 2) is { } month && s.Whole(at + 4) is { } day)
        {
            return Date(first.Calendar, first.Year, month, day, at + 5);
        }

        if (at >= s.Count || s.Text.Tokens[at].Kind != TokenKind.Number)
        {
            return null;
        }

        var form = s.Text.Form(at);
        Span<Range> parts = stackalloc Range[4];
        foreach (var separator in (ReadOnlySpan<char>)['/', '.', '-'])
        {
            if (form.Split(parts, separator) == 3
                && int.TryParse(form[parts[0]], out var a) && int.TryParse(form[parts[1]], out var b) && int.TryParse(form[parts[2]], out var c))
            {
                return a > 31 ? Date(CalendarOf(a), a, b, c, at + 1)
                    : c > 31 && separator == '/' && s.Language == Language.English ? Date(CalendarOf(c), c, a, b, at + 1)
                    : c > 31 ? Date(CalendarOf(c), c, b, a, at + 1)
                    : null;
            }
        }

        return null;
    }

    /// <summary>A date where month and day are in range; null otherwise.</summary>
    public static Match? Date(NamedCalendar calendar, int? year, int month, int day, int end, int? offset = null) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? new(new PartialDate(calendar, Full(year), offset, month, day), end)
            : null;

    /// <summary>Two-digit Solar Hijri years: 87 is 1387, 04 is 1404.</summary>
    public static int? Full(int? year) => year is >= 0 and < 100 ? (year >= 30 ? 1300 : 1400) + year : year;

    /// <summary>The calendar a year's number belongs to.</summary>
    public static NamedCalendar CalendarOf(int year) => year is < 1700 ? NamedCalendar.Persian : NamedCalendar.Iso;

    /// <summary>A year as a meaning of its own.</summary>
    public static Meaning Whole(YearRead year) =>
        year.Year is { } number
            ? new PartialDate(year.Calendar, number, null, null, null)
            : new CalendarUnit(TimeUnit.Year, year.Offset ?? 0, false, year.Calendar);

    /// <summary>The later-ending of two matches.</summary>
    public static Match? Longer(Match? a, Match? b) => a is null ? b : b is null || a.End >= b.End ? a : b;
}
