using Peygir.Text;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar;

/// <summary>Dates in digits: 2025-12-12, 1404/09/21, 21.11.2025; the year is told by its place and range.</summary>
internal static class NumericDates
{
    /// <summary>The date that begins at a token; null where none does.</summary>
    public static Match? Read(TokenSenses s, int at)
    {
        if (!s.IsNumber(at))
        {
            return null;
        }

        // Russian keeps what hyphens join as one token, the others cut it.
        var form = s.Form(at);
        if (s.IsForm(at + 1, "-") && s.IsForm(at + 3, "-") && s.IsNumber(at + 2) && s.IsNumber(at + 4))
        {
            return Read(s.Language, '-', form, s.Form(at + 2), s.Form(at + 4), at + 5);
        }

        Span<Range> parts = stackalloc Range[4];
        foreach (var separator in "/.-")
        {
            if (form.Split(parts, separator) == 3)
            {
                return Read(s.Language, separator, form[parts[0]], form[parts[1]], form[parts[2]], at + 1);
            }
        }

        return null;
    }

    /// <summary>The date of three numbers; null where they make none.</summary>
    public static Match? Read(
        Language language, char separator, ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third, int end)
    {
        if (Number(second) is not { } b)
        {
            return null;
        }

        if (Year(first, language, separator, true) is var (year, calendar) && Number(third) is { } day)
        {
            return CommonGrammar.Date(calendar, year, b, day, end);
        }

        if (Year(third, language, separator, false) is not var (last, lastCalendar) || Number(first) is not { } a
            || (language == Language.Russian && third.Length == 2 && first.Length + second.Length < 4))
        {
            return null;
        }

        // English writes both orders; the month comes first with slashes, unless it cannot be one.
        return language == Language.English && separator == '/' && a <= 12
            ? CommonGrammar.Date(lastCalendar, last, a, b, end)
            : CommonGrammar.Date(lastCalendar, last, b, a, end);
    }

    /// <summary>
    /// A year of four digits, or of two where that is the custom: in Persian dates with slashes, where the year comes
    /// first and is told from a day by its size or its zero, and in Russian ones, where it comes last.
    /// </summary>
    private static (int Year, NamedCalendar Calendar)? Year(ReadOnlySpan<char> digits, Language language, char separator, bool first)
    {
        if (TokenSenses.YearOf(digits) is { } full)
        {
            return full;
        }

        if (digits.Length != 2 || Number(digits) is not { } two)
        {
            return null;
        }

        return language switch
        {
            Language.Persian when separator == '/' && (two > 31 || (first && digits[0] == '0')) => (CommonGrammar.Full(two), NamedCalendar.Persian),
            Language.Russian when separator == '.' && !first => (two + (two >= 50 ? 1900 : 2000), NamedCalendar.Iso),
            _ => null,
        };
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length is 1 or 2 && !digits.ContainsAnyExceptInRange('0', '9') ? int.Parse(digits) : null;
}
