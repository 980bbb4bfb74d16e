using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English years, decades and centuries: "2025", "the Iranian year 1404", "the nineties", "the 21st century".</summary>
internal static class EnglishYears
{
    private const int Noughties = 0;

    /// <summary>A year or a run of years as a time of its own.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="bare">Whether what stands before shows that a bare number is a year.</param>
    public static Match? Whole(TokenSenses s, int at, bool bare)
    {
        if ((Decade(s, at, bare) ?? Century(s, at)) is { } longer)
        {
            return longer;
        }

        if (s.Year(at) is { } first && s.Year(at + 2) is { } last && first.Year < last.Year && !s.IsMeasured(at + 2)
            && (s.IsForm(at + 1, "-")
                || (bare && (EnglishWords.Joins(s, at + 1) || (s.IsForm(at + 1, "and") && last.Year == first.Year + 1)))))
        {
            return CommonGrammar.Years(first, last, at + 3);
        }

        if (Read(s, at, bare) is not { } year)
        {
            return null;
        }

        return s.IsForm(year.End, "to") && s.IsForm(year.End + 1, "date")
            ? new(new PartOf(year.Meaning, PartKind.SoFar, 0), year.End + 2)
            : new(year.Meaning, year.End);
    }

    /// <summary>A year by its number or by its place: "2025", ", 2025", "of the current Iranian year", "the year 1404".</summary>
    public static YearRead? Read(TokenSenses s, int at, bool bare)
    {
        var start = EnglishWords.Article(s, s.IsForm(at, ",") || s.IsForm(at, "of") || s.IsForm(at, "in") ? at + 1 : at);
        if (s.Year(start) is { } year)
        {
            return (bare || start > at) && !s.IsMeasured(start) ? new(year.Calendar, year.Year, null, start + 1) : null;
        }

        if ((bare || start > at) && InWords(s, start) is var (words, after))
        {
            return new(NamedCalendar.Iso, words, null, after);
        }

        var which = EnglishWords.Which(s, start) ?? (s.Is(start, TimeRole.NewYear) ? Years.New : null);
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
            : which is null && Ancient(s, start + 1) is var (old, end) ? new(NamedCalendar.Iso, old, null, end)
            : iranian ? new(NamedCalendar.Persian, null, which ?? 0, start + 1)
            : which is { } offset ? new(NamedCalendar.Speaker, null, offset, start + 1)
            : s.IsForm(start + 1, "to") && s.IsForm(start + 2, "date") ? new(NamedCalendar.Speaker, null, 0, start + 1)
            : null;
    }

    /// <summary>A year of three digits, or in words, behind the word "year".</summary>
    private static (int Year, int End)? Ancient(TokenSenses s, int at) =>
        InWords(s, at) is { } words ? words
        : s.Number(at) is { IsOrdinal: false, Value: >= 100 and < 1000 } number && EnglishWords.Closes(s, number.End)
            ? ((int)number.Value, number.End)
        : null;

    /// <summary>A year in words: "nineteen ninety-nine", "twenty twenty-six", "two thousand and eighteen".</summary>
    private static (int Year, int End)? InWords(TokenSenses s, int at)
    {
        if (s.IsNumber(at) || s.Value(at, TimeRole.Number) is not { } first)
        {
            return null;
        }

        if (first is >= 17 and <= 20)
        {
            var zero = s.IsForm(at + 1, "zero") || s.IsForm(at + 1, "oh");
            var rest = s.IsNumber(at + 1) ? null : s.Number(zero ? at + 2 : at + 1);
            return rest is { IsOrdinal: false } tail && (zero ? tail.Value is >= 1 and <= 9 : tail.Value is >= 10 and <= 99)
                && EnglishWords.IsFree(s, tail.End)
                ? ((int)((100 * first) + tail.Value), tail.End)
                : null;
        }

        return s.Number(at) is { IsOrdinal: false, Value: >= 1000 and <= 2200 } number && number.End > at + 1
            && number.Value == decimal.Truncate(number.Value) && EnglishWords.IsFree(s, number.End)
            ? ((int)number.Value, number.End)
            : null;
    }

    /// <summary>"1990s", "the 90s", "the '90s", "the 90's", "the nineties", "the nineteen nineties", "the twenty-tens".</summary>
    private static Match? Decade(TokenSenses s, int at, bool bare)
    {
        var sure = bare || s.IsForm(at - 1, "the");
        var start = s.IsForm(at, "'") ? at + 1 : at;
        var form = s.Form(start);
        var end = start + 1;
        if (form is not [.., 's'] && s.IsForm(end, "'") && s.IsForm(end + 1, "s") && s.IsGlued(end) && s.IsGlued(end + 1))
        {
            end += 2;
        }
        else if (form is [>= '0' and <= '9', .., 's'])
        {
            form = form[..^1];
        }
        else
        {
            return sure ? InWordsDecade(s, at) : null;
        }

        return TokenSenses.YearOf(form) is { } full && full.Year % 10 == 0 ? new(new DecadeOf(full.Calendar, full.Year), end)
            : sure && form is [>= '1' and <= '9', '0'] ? new(new DecadeOf(NamedCalendar.Iso, int.Parse(form)), end)
            : null;
    }

    private static Match? InWordsDecade(TokenSenses s, int at)
    {
        if (s.Value(at, TimeRole.Decade) is { } alone)
        {
            // The tens are of no one century, the noughties of this.
            return alone == 10 ? null : new(new DecadeOf(NamedCalendar.Iso, alone == Noughties ? 2000 : (int)alone), at + 1);
        }

        if (s.IsForm(at, "two") && s.IsForm(at + 1, "thousands"))
        {
            return new(new DecadeOf(NamedCalendar.Iso, 2000), at + 2);
        }

        if (s.IsForm(at, "two") && s.IsForm(at + 1, "thousand"))
        {
            var rest = s.IsForm(at + 2, "and") ? at + 3 : at + 2;
            return s.Value(rest, TimeRole.Decade) is { } of ? new(new DecadeOf(NamedCalendar.Iso, 2000 + (int)of), rest + 1) : null;
        }

        var tens = EnglishWords.Hyphen(s, at + 1);
        return s.Value(at, TimeRole.Number) is >= 15 and <= 20 and var hundreds && s.Value(tens, TimeRole.Decade) is { } decade
            ? new(new DecadeOf(NamedCalendar.Iso, (int)((100 * hundreds) + decade)), tens + 1)
            : null;
    }

    private static Match? Century(TokenSenses s, int at)
    {
        if (EnglishWords.Ordinal(s, at) is not var (number, end) || number is < 1 or > 30)
        {
            return null;
        }

        end = EnglishWords.Hyphen(s, end);
        if (s.Unit(end) != TimeUnit.Century)
        {
            return null;
        }

        var isBefore = s.Is(end + 1, TimeRole.BeforeEra);
        return new(new CenturyOf(NamedCalendar.Iso, number, isBefore), isBefore ? end + 2 : end + 1);
    }
}
