using System.Buffers;

namespace Peygir.Text;

/// <summary>Cuts folded text into tokens, close to the conventions of Universal Dependencies.</summary>
internal static class Tokenizer
{
    private static readonly SearchValues<char> s_spaces = SearchValues.Create(" \t\n\r\u00A0\u2009\u202F\u3000\u2028\u2029");
    private static readonly SearchValues<char> s_lineBreaks = SearchValues.Create("\n\r\u2028\u2029");
    private static readonly SearchValues<char> s_addressEnds = SearchValues.Create(" \t\n\r\"<>،");

    /// <summary>Appends the tokens of a text.</summary>
    /// <param name="original">The text as given.</param>
    /// <param name="folded">Its folded characters.</param>
    /// <param name="origins">For each folded character its offset in the original, and the original's length.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="tokens">Where the tokens go.</param>
    public static void Split(
        string original, ReadOnlySpan<char> folded, ReadOnlySpan<int> origins, Language language, List<Token> tokens)
    {
        for (var i = 0; i < folded.Length;)
        {
            if (char.IsWhiteSpace(folded[i]))
            {
                i++;
                continue;
            }

            var (length, kind) = Next(folded[i..], language);
            if (kind == TokenKind.Word && language == Language.English && Clitic(folded.Slice(i, length)) is > 0 and var clitic)
            {
                Add(original, origins, i, i + length - clitic, kind, tokens);
                Add(original, origins, i + length - clitic, i + length, kind, tokens);
            }
            else
            {
                Add(original, origins, i, i + length, kind, tokens);
            }

            i += length;
        }
    }

    private static void Add(
        string original, ReadOnlySpan<int> origins, int first, int end, TokenKind kind, List<Token> tokens)
    {
        var start = origins[first];
        var before = tokens.Count == 0 ? 0 : tokens[^1].Span.End;
        var gap = original.AsSpan(before, start - before);
        tokens.Add(new()
        {
            // What folding drops behind a character, a diacritic or a joiner, belongs to its token.
            Span = new(start, EndOf(original, origins, end)),
            Form = new(first, end),
            Kind = kind,
            Tag = kind switch { TokenKind.Punctuation => Upos.Punct, TokenKind.Number => Upos.Num, TokenKind.Symbol => Upos.Sym, _ => Upos.X },
            Capitalised = char.IsUpper(original[start]),
            SpaceBefore = tokens.Count == 0 || gap.ContainsAny(s_spaces),
            LineBefore = tokens.Count == 0 || gap.ContainsAny(s_lineBreaks),
        });
    }

    private static int EndOf(string original, ReadOnlySpan<int> origins, int end)
    {
        var offset = origins[end - 1] + 1;
        while (offset < origins[end] && !char.IsWhiteSpace(original[offset]))
        {
            offset++;
        }

        return offset;
    }

    private static (int Length, TokenKind Kind) Next(ReadOnlySpan<char> rest, Language language)
    {
        var c = rest[0];
        if (char.IsLetter(c))
        {
            return Address(rest) is > 0 and var address ? (address, TokenKind.Symbol) : (Word(rest, language), TokenKind.Word);
        }

        if (char.IsAsciiDigit(c))
        {
            return (Number(rest), TokenKind.Number);
        }

        if (char.IsHighSurrogate(c) && rest.Length > 1 && char.IsLowSurrogate(rest[1]))
        {
            return (2, TokenKind.Symbol);
        }

        var kind = char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol;
        var length = 1;
        if (c is '.' or '!' or '?' or '-' or '*')
        {
            while (length < rest.Length && rest[length] == c)
            {
                length++;
            }
        }

        return (length, kind);
    }

    private static int Word(ReadOnlySpan<char> rest, Language language)
    {
        if (Initials(rest) is > 0 and var initials)
        {
            return initials;
        }

        var n = Letters(rest);
        while (n + 1 < rest.Length && char.IsLetter(rest[n + 1])
            && (rest[n] == '\'' || (rest[n] == '-' && language == Language.Russian)))
        {
            n += 1 + Letters(rest[(n + 1)..]);
        }

        return n < rest.Length && rest[n] == '.' && Abbreviations.Of(language).Contains(rest[..n]) ? n + 1 : n;
    }

    /// <summary>Single letters with periods: "u.s.", «в.в.», the initial of "в.путин"; 0 where there are none.</summary>
    private static int Initials(ReadOnlySpan<char> rest)
    {
        var n = 0;
        while (n + 1 < rest.Length && char.IsLetter(rest[n]) && rest[n + 1] == '.'
            && (n + 2 >= rest.Length || !char.IsWhiteSpace(rest[n + 2]) || n > 0))
        {
            n += 2;
        }

        return n > 0 && (n >= rest.Length || char.IsLetter(rest[n]) || n > 2) ? n : 0;
    }

    private static int Letters(ReadOnlySpan<char> rest)
    {
        var n = 0;
        while (n < rest.Length && (char.IsLetter(rest[n]) || (n > 0 && char.IsAsciiDigit(rest[n]) && char.IsAsciiLetter(rest[n - 1]))))
        {
            n++;
        }

        return n;
    }

    private static int Number(ReadOnlySpan<char> rest)
    {
        var n = 1;
        while (n < rest.Length && (char.IsAsciiDigit(rest[n])
            || (n + 1 < rest.Length && rest[n] is '.' or ',' or ':' or '/' or '٫' or '٬' && char.IsAsciiDigit(rest[n + 1]))))
        {
            n++;
        }

        return n;
    }

    /// <summary>The length of a web or mail address; 0 where none stands here.</summary>
    private static int Address(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("http") && !rest.StartsWith("www."))
        {
            return 0;
        }

        var end = rest.IndexOfAny(s_addressEnds);
        var address = rest[..(end < 0 ? rest.Length : end)].TrimEnd(".,;:!?)");
        return address.Contains("://", StringComparison.Ordinal) || address.StartsWith("www.") ? address.Length : 0;
    }

    /// <summary>The length of an English clitic at the end of a word ("n't", "'s"); 0 where there is none.</summary>
    private static int Clitic(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word.EndsWith("n't"))
        {
            return 3;
        }

        var apostrophe = word.LastIndexOf('\'');
        return apostrophe > 0 && word[apostrophe..] is "'s" or "'ll" or "'re" or "'ve" or "'d" or "'m" ? word.Length - apostrophe : 0;
    }
}
