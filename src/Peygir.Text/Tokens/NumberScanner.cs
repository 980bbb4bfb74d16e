namespace Peygir.Text;

/// <summary>Finds how far a number, a date or a time of day reaches.</summary>
internal static class NumberScanner
{
    /// <summary>The length of the number that begins here: "12.5", "1404/09/21", "10:30"; in Russian also «14-го», «46-49».</summary>
    public static int LengthAt(ReadOnlySpan<char> rest, Language language)
    {
        var n = 1;
        while (n < rest.Length && (char.IsAsciiDigit(rest[n]) || (n + 1 < rest.Length && IsSeparator(rest[n]) && char.IsAsciiDigit(rest[n + 1]))))
        {
            n++;
        }

        if (language == Language.Russian)
        {
            while (n + 1 < rest.Length && rest[n] == '-' && char.IsLetterOrDigit(rest[n + 1]))
            {
                n++;
                while (n < rest.Length && (char.IsLetterOrDigit(rest[n]) || (n + 1 < rest.Length && IsSeparator(rest[n]) && char.IsAsciiDigit(rest[n + 1]))))
                {
                    n++;
                }
            }
        }
        else if (language == Language.English && n < rest.Length && char.IsAsciiLetter(rest[n]))
        {
            while (n < rest.Length && char.IsAsciiLetterOrDigit(rest[n]))
            {
                n++;
            }
        }

        return n;
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or ':' or '/' or '٫' or '٬';
}
