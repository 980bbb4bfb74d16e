using System.Buffers;

namespace Peygir.Text;

/// <summary>Cuts folded text into tokens, close to the conventions of Universal Dependencies.</summary>
internal static class Tokenizer
{
    private static readonly SearchValues<char> s_spaces = SearchValues.Create(" \t\n\r\u00A0\u2009\u202F\u3000\u2028\u2029");
    private static readonly SearchValues<char> s_lineBreaks = SearchValues.Create("\n\r\u0085\u2028\u2029\v\f");

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

            var (length, kind) = Next(folded, i, language);
            // Several characters folded from one, a ligature, cannot be cut apart.
            while (i + length < folded.Length && origins[i + length] == origins[i + length - 1])
            {
                length++;
            }

            var clitic = kind == TokenKind.Word && language == Language.English
                ? EnglishClitics.LengthIn(folded.Slice(i, length)) : 0;
            Add(original, origins, i, i + length - clitic, kind, tokens);
            if (clitic > 0)
            {
                Add(original, origins, i + length - clitic, i + length, kind, tokens);
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
            SpaceBefore = tokens.Count == 0 || gap.ContainsAny(s_spaces) || gap.ContainsAny(s_lineBreaks),
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

    private static (int Length, TokenKind Kind) Next(ReadOnlySpan<char> text, int at, Language language)
    {
        var rest = text[at..];
        var c = rest[0];
        var atStart = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
        if (char.IsLetter(c) || c is '@' or '#')
        {
            if (atStart && WebAddress.LengthAt(rest) is > 0 and var address)
            {
                return (address, TokenKind.Symbol);
            }

            if (char.IsLetter(c))
            {
                return (WordScanner.LengthAt(text, at, language), TokenKind.Word);
            }
        }

        if (char.IsAsciiDigit(c))
        {
            var length = NumberScanner.LengthAt(rest, language);
            return (length, char.IsLetter(rest[length - 1]) ? TokenKind.Word : TokenKind.Number);
        }

        return SignScanner.At(rest);
    }
}
