using System.Buffers;

namespace Peygir.Text;

/// <summary>Finds how far a run of punctuation or a symbol reaches.</summary>
internal static class SignScanner
{
    private static readonly SearchValues<char> s_referenceLetters = SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyz");

    /// <summary>The sign that begins here. A run of one mark is one token, but for brackets and quotation marks.</summary>
    public static (int Length, TokenKind Kind) At(ReadOnlySpan<char> rest)
    {
        var c = rest[0];
        if (char.IsHighSurrogate(c) && rest.Length > 1 && char.IsLowSurrogate(rest[1]))
        {
            return (Pictograph(rest), TokenKind.Symbol);
        }

        if (c == '&' && CharacterReferences(rest) is > 0 and var references)
        {
            return (references, TokenKind.Punctuation);
        }

        var kind = char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol;
        var n = 1;
        if (c is '!' or '?' or '؟')
        {
            while (n < rest.Length && rest[n] is '!' or '?' or '؟' or '.')
            {
                n++;
            }
        }
        else if (c is '.' or '-' or '*' or '_' or '=' or '~' or '`' or '\'' or '+')
        {
            n += Run(rest, c);
        }
        else if (c is ')' or '(' && Run(rest, c) is >= 2 and var more)
        {
            n += more;
        }

        return (n, kind);
    }

    // "&#39;" and "&quot;" that a page left in its text; several of one kind in a row are one mark.
    private static int CharacterReferences(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, 8)].IndexOf(';') + 1;
        if (end < 4 || rest[1..(end - 1)].ContainsAnyExcept(s_referenceLetters))
        {
            return 0;
        }

        var n = end;
        while (rest[n..].StartsWith(rest[..end]))
        {
            n += end;
        }

        return n;
    }

    private static int Run(ReadOnlySpan<char> rest, char c)
    {
        var n = rest[1..].IndexOfAnyExcept(c);
        return n < 0 ? rest.Length - 1 : n;
    }

    // A skin tone (U+1F3FB to U+1F3FF) belongs to the sign before it.
    private static int Pictograph(ReadOnlySpan<char> rest) =>
        rest.Length > 3 && rest[2] == '\uD83C' && rest[3] is >= '\uDFFB' and <= '\uDFFF' ? 4 : 2;
}
