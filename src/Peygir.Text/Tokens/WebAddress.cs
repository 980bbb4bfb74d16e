using System.Buffers;

namespace Peygir.Text;

/// <summary>Addresses of pages and mail, names of accounts and topics: one token each.</summary>
internal static class WebAddress
{
    // No address is longer; the bound keeps the scan linear over text without spaces.
    private const int Longest = 2000;

    // A host has 253 characters at most, a mail address 64 more and its sign. Every word is looked at this far.
    private const int LongestName = 318;
    private static readonly SearchValues<char> s_ends = SearchValues.Create(" \t\n\r\"<>،؛(){}|");

    /// <summary>The length of the address that begins here; 0 where none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> rest)
    {
        if (rest[0] is '@' or '#')
        {
            return Name(rest);
        }

        if (rest.StartsWith("http://") || rest.StartsWith("https://") || rest.StartsWith("www.") || rest.StartsWith("ftp://"))
        {
            var near = rest[..Math.Min(rest.Length, Longest)];
            var end = near.IndexOfAny(s_ends);
            return near[..(end < 0 ? near.Length : end)].TrimEnd(".,;:!?'").Length;
        }

        return Mail(rest);
    }

    private static int Name(ReadOnlySpan<char> rest)
    {
        var n = 1;
        while (n < rest.Length && (char.IsLetterOrDigit(rest[n]) || rest[n] is '_' || (rest[0] == '@' && rest[n] == '-')))
        {
            n++;
        }

        return n > 1 && char.IsLetter(rest[1]) ? n : 0;
    }

    /// <summary>A mail address or a bare host name in Latin letters: "name@host.org", "kremlin.ru".</summary>
    private static int Mail(ReadOnlySpan<char> rest)
    {
        int n = 0, lastDot = -1;
        var at = false;
        for (; n < rest.Length && n < LongestName; n++)
        {
            var c = rest[n];
            if (c == '.' && n > 0 && n + 1 < rest.Length && char.IsAsciiLetterOrDigit(rest[n - 1]) && char.IsAsciiLetterOrDigit(rest[n + 1]))
            {
                lastDot = n;
            }
            else if (c == '@' && !at && n > 0)
            {
                (at, lastDot) = (true, -1);
            }
            else if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                break;
            }
        }

        // "end.The" is two words without their space, "kremlin.ru" is a host: hosts end in a known short label.
        var label = lastDot > 1 ? rest[(lastDot + 1)..n] : default;
        return lastDot > 1 && (at || label is "ru" or "com" or "org" or "net" or "ir" or "gov" or "int" or "info" or "edu" or "uk" or "eu") ? n : 0;
    }
}
