using Peygir.Text;
using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>
/// Dates in digits as English writes them beside those that all languages share: the month first unless it cannot be one,
/// years of two digits, months by their number, a day and a month alone.
/// </summary>
internal static class EnglishNumericDates
{
    private const int Pivot = 50;

    // "1/3" is a third; a date has a digit more.
    private const int ShortestPair = 4;

    /// <summary>The date that begins at a token; null where none does.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether a day of the week stands before.</param>
    public static Match? Read(TokenSenses s, int at, bool sure = false) =>
        !s.IsNumber(at) ? null : NumericDates.Read(s, at) ?? ShortYear(s, at) ?? Named(s, at) ?? Month(s, at) ?? Pair(s, at, sure);

    /// <summary>"21/04/16", "11/12,2016", "9-18-15".</summary>
    private static Match? ShortYear(TokenSenses s, int at)
    {
        var form = s.Form(at);
        if (!IsNumbered(s, at) && Small(form) is { } first && IsHyphen(s, at + 1) && IsHyphen(s, at + 3) && !s.IsForm(at + 5, "-")
            && Small(s.Form(at + 2)) is { } second && s.Form(at + 4) is { Length: 2 } two && Small(two) is { } year)
        {
            return Ordered(first, second, Full(year), at + 5);
        }

        Span<Range> parts = stackalloc Range[4];
        if (form.SplitAny(parts, "/,") != 3 || form.Count('/') == 0 || Small(form[parts[0]]) is not { } a || Small(form[parts[1]]) is not { } b)
        {
            return null;
        }

        var last = form[parts[2]];
        return TokenSenses.YearOf(last) is { Calendar: NamedCalendar.Iso } full ? Ordered(a, b, full.Year, at + 1)
            : last.Length == 2 && Small(last) is { } small ? Ordered(a, b, Full(small), at + 1)
            : null;
    }

    /// <summary>"2019-Sep-1", "2019/sep/01", "1-Sep-2019".</summary>
    private static Match? Named(TokenSenses s, int at)
    {
        if (!(s.IsForm(at + 1, "-") || s.IsForm(at + 1, "/")) || !s.Form(at + 3).SequenceEqual(s.Form(at + 1)) || !s.IsGlued(at + 3)
            || EnglishMonths.At(s, at + 2, true) is not { } month)
        {
            return null;
        }

        return s.Year(at) is { } first && EnglishWords.Day(s, at + 4) is { } last ? CommonGrammar.Date(month.Calendar, first.Year, month.Month, last, at + 5)
            : s.Year(at + 4) is { } year && EnglishWords.Day(s, at) is { } day ? CommonGrammar.Date(month.Calendar, year.Year, month.Month, day, at + 5)
            : null;
    }

    /// <summary>"2016-11", "11/2016", "2016 / 11"; not "2015-16", which is of two years, nor what is numbered so.</summary>
    private static Match? Month(TokenSenses s, int at)
    {
        if (IsNumbered(s, at))
        {
            return null;
        }

        Span<Range> parts = stackalloc Range[3];
        var form = s.Form(at);
        if (form.SplitAny(parts, "/.") == 2)
        {
            return MonthOf(form[parts[0]], form[parts[1]], at + 1, form.Contains('.'), s);
        }

        return s.IsNumber(at + 2) && (s.IsForm(at + 1, "-") || s.IsForm(at + 1, "/")) && EnglishWords.Closes(s, at + 3)
            ? MonthOf(form, s.Form(at + 2), at + 3, false, s) : null;
    }

    private static Match? MonthOf(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int end, bool yearFirst, TokenSenses s)
    {
        var (year, month) = TokenSenses.YearOf(first) is { } ahead ? (ahead, Small(second))
            : TokenSenses.YearOf(second) is { } behind && !yearFirst ? (behind, Small(first))
            : (default, null);
        return month is >= 1 and <= 12 && year.Calendar == NamedCalendar.Iso && month != (year.Year % 100) + 1 && !s.IsMeasured(end - 1)
            && !s.IsForm(end, "%")
            ? new(new PartialDate(NamedCalendar.Iso, year.Year, null, month, null), end)
            : null;
    }

    /// <summary>A day and a month: "22/04", "4/22"; in short forms that may be fractions only where what stands before shows it.</summary>
    private static Match? Pair(TokenSenses s, int at, bool sure)
    {
        var on = sure || s.IsForm(at - 1, "on");
        var form = s.Form(at);
        Span<Range> parts = stackalloc Range[3];
        if (on && Small(form) is { } before && IsHyphen(s, at + 1) && Small(s.Form(at + 2)) is { } after && Ends(s, at + 3, sure))
        {
            return Ordered(before, after, null, at + 3);
        }

        if (form.SplitAny(parts, "/.") != 2 || Small(form[parts[0]]) is not { } first || Small(form[parts[1]]) is not { } second
            || s.IsMeasured(at) || s.IsForm(at + 1, "%") || s.IsForm(at + 1, "of"))
        {
            return null;
        }

        return form.Contains('.') ? (on && Ends(s, at + 1, sure) ? Ordered(first, second, null, at + 1) : null)
            : on || second > 12 || form.Length == 5
                || (form.Length >= ShortestPair && (s.Is(at - 1, TimeRole.From) || s.Is(at - 1, TimeRole.Until)))
                ? Ordered(first, second, null, at + 1)
            : null;
    }

    private static bool Ends(TokenSenses s, int at, bool sure) => sure ? EnglishWords.IsFree(s, at) && !s.IsForm(at, "-") : EnglishWords.Closes(s, at);

    // The month comes first, unless it cannot be one.
    private static Match? Ordered(int first, int second, int? year, int end) => first <= 12
        ? CommonGrammar.Date(NamedCalendar.Iso, year, first, second, end)
        : CommonGrammar.Date(NamedCalendar.Iso, year, second, first, end);

    // "Decree 11/2024", "season 5-6-12".
    private static bool IsNumbered(TokenSenses s, int at) =>
        s.Form(at - 1) is not [] && s.Token(at - 1).Tag is Upos.Noun or Upos.Propn or Upos.Num or Upos.Sym;

    private static bool IsHyphen(TokenSenses s, int at) => s.IsForm(at, "-") && s.IsGlued(at) && s.IsGlued(at + 1);

    private static int Full(int year) => year + (year >= Pivot ? 1900 : 2000);

    private static int? Small(ReadOnlySpan<char> digits) =>
        digits.Length is 1 or 2 && !digits.ContainsAnyExceptInRange('0', '9') ? int.Parse(digits) : null;
}
