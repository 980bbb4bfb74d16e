namespace Peygir.Text;

/// <summary>Finds how far a word reaches.</summary>
internal static class WordScanner
{
    /// <summary>The length of the word whose first letter stands at <paramref name="at"/>.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at, Language language)
    {
        var rest = text[at..];
        var n = Letters(rest);
        if (n == 1 && rest.Length > 1 && rest[1] == '.' && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
        {
            return Initials(rest, language);
        }

        while (n + 1 < rest.Length && Joins(rest, n, language))
        {
            n += 1 + Letters(rest[(n + 1)..]);
        }

        return n < rest.Length && rest[n] == '.' && Abbreviations.Of(language).Contains(rest[..n]) ? n + 1 : n;
    }

    private static bool Joins(ReadOnlySpan<char> rest, int at, Language language) => rest[at] switch
    {
        '\'' => char.IsLetter(rest[at + 1]),
        '-' => char.IsLetterOrDigit(rest[at + 1]) && JoinsByHyphen(rest, at, language),
        '_' => char.IsLetterOrDigit(rest[at + 1]),
        _ => false,
    };

    // English treebanks cut compounds at the hyphen, but for a prefix of one letter ("e-mail") and names with digits.
    private static bool JoinsByHyphen(ReadOnlySpan<char> rest, int at, Language language) => language switch
    {
        Language.Russian => true,
        Language.English => at == 1 && rest[0] is 'e' or 'x' or 't',
        _ => char.IsAsciiLetterOrDigit(rest[at - 1]),
    };

    /// <summary>
    /// Single letters with periods. "u.s." and «ه.ش» are one token, «в.в.путин» is «в.», «в.», «путин»; a lone letter
    /// keeps its period where it is an initial or a known abbreviation.
    /// </summary>
    private static int Initials(ReadOnlySpan<char> rest, Language language)
    {
        if (language == Language.Russian && rest[0] is >= 'а' and <= 'я')
        {
            return Follows(rest, 2) || Abbreviations.Of(language).Contains(rest[..1]) ? 2 : 1;
        }

        var n = 0;
        while (n + 1 < rest.Length && char.IsLetter(rest[n]) && rest[n + 1] == '.')
        {
            n += 2;
        }

        if (language == Language.Persian && n < rest.Length && char.IsLetter(rest[n])
            && (n + 1 >= rest.Length || !char.IsLetter(rest[n + 1])))
        {
            return n + 1;
        }

        if (n > 2)
        {
            return n;
        }

        return language == Language.Persian ? 1 : Follows(rest, 2) ? 2 : 1;
    }

    /// <summary>Whether a word follows, with or without a space: a lone letter at a line's end ends its sentence.</summary>
    private static bool Follows(ReadOnlySpan<char> rest, int at) =>
        at < rest.Length && (char.IsLetter(rest[at])
            || (rest[at] == ' ' && at + 1 < rest.Length && char.IsLetter(rest[at + 1]) && rest[0] is not ('i' or 'я')));

    private static int Letters(ReadOnlySpan<char> rest)
    {
        var n = 0;
        while (n < rest.Length && (char.IsLetter(rest[n])
            || (char.IsAsciiDigit(rest[n]) && (n == 0 || !IsArabic(rest[n - 1])))))
        {
            // A Latin word ends where Arabic script begins, and the other way round.
            if (n > 0 && char.IsLetter(rest[n]) && char.IsLetter(rest[n - 1]) && IsArabic(rest[n]) != IsArabic(rest[n - 1]))
            {
                break;
            }

            n++;
        }

        return n;
    }

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u08FF';
}
