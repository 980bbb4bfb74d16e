using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>
/// Dates in digits as Persian texts write them: also with spaces around the separators, with a backslash, month first
/// where the day cannot be a month, and with their era: «1395 . 8 . 19», «12 \ 03 \ 1370 شمسی», «11.19.2016».
/// </summary>
internal static class PersianNumericDates
{
    private const int MonthsOfYear = 12;

    /// <summary>The date that begins at a token; null where none does.</summary>
    public static Match? Read(TokenSenses s, int at)
    {
        if (!s.IsNumber(at))
        {
            return null;
        }

        var first = s.Form(at);
        var second = s.Form(at + 2);
        var third = s.Form(at + 4);
        var (separator, end) = ('\0', at + 1);
        if (s.IsNumber(at + 2) && s.IsNumber(at + 4) && s.Form(at + 1) is [var mark and ('/' or '.' or '-' or '\\')] && s.Form(at + 3) is [var again] && again == mark)
        {
            (separator, end) = (mark, at + 5);
        }
        else
        {
            Span<Range> parts = stackalloc Range[4];
            foreach (var between in "/.-\\")
            {
                if (s.Form(at).Split(parts, between) == 3)
                {
                    separator = between;
                    third = first[parts[2]];
                    second = first[parts[1]];
                    first = first[parts[0]];
                    break;
                }
            }
        }

        if (separator == '\0')
        {
            return null;
        }

        var slash = separator == '\\' || (end > at + 1 && separator == '.') ? '/' : separator;
        var match = NumericDates.Read(s.Language, slash, first, second, third, end) ?? MonthFirst(first, second, third, end);
        return Eras(s, match, first, second, third, end);
    }

    private static Match? MonthFirst(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third, int end) =>
        TokenSenses.YearOf(third) is var (year, calendar) && Number(first) is <= MonthsOfYear and var month && Number(second) is { } day
            ? CommonGrammar.Date(calendar, year, month, day, end)
            : null;

    /// <summary>The era behind a date, on which an hour may stand before it; with it any year is one.</summary>
    private static Match? Eras(TokenSenses s, Match? match, ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third, int end)
    {
        if (PersianYears.Era(s, end) is not { IsBefore: false } era)
        {
            return match;
        }

        if (match is { Meaning: PartialDate date })
        {
            return new(date with { Calendar = era.Calendar }, era.End);
        }

        return first.Length is 3 or 4 && Number(first) is { } year && Number(second) is { } month && Number(third) is { } day
            ? CommonGrammar.Date(era.Calendar, year, month, day, era.End)
            : third.Length is 3 or 4 && Number(third) is { } last && Number(second) is { } inYear && Number(first) is { } ofMonth
                ? CommonGrammar.Date(era.Calendar, last, inYear, ofMonth, era.End)
            : null;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length is >= 1 and <= 4 && !digits.ContainsAnyExceptInRange('0', '9') ? int.Parse(digits) : null;
}
