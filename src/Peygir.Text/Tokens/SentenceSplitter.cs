namespace Peygir.Text;

/// <summary>
/// Finds where sentences end: at their mark, at an abbreviation that a capital follows, at the end of a paragraph or
/// headline, around rows of asterisks.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences, as runs of tokens that together hold every token once.</summary>
    public static TokenRange[] Split(ReadOnlySpan<char> folded, List<Token> tokens, Language language)
    {
        var wrapped = LineBreaks.AreWrapped(tokens);
        var sentences = new List<TokenRange>();
        var first = 0;
        var end = 0;
        for (var t = 0; t < tokens.Count; t++)
        {
            if (t > first && tokens[t].LineBefore && !(wrapped && GoesOn(folded, tokens, t)))
            {
                sentences.Add(new(first, t));
                first = t;
            }

            // A run of closing marks is walked once, not once for each of its marks.
            end = t < end ? end : AfterClosing(folded, tokens, t + 1);
            if (Ends(folded, tokens, t, end, language))
            {
                sentences.Add(new(first, end));
                first = end;
                t = end - 1;
            }
        }

        if (first < tokens.Count)
        {
            sentences.Add(new(first, tokens.Count));
        }

        return [.. sentences];
    }

    /// <summary>Whether the sentence ends at a token; <paramref name="next"/> is the first token behind what closes it.</summary>
    private static bool Ends(ReadOnlySpan<char> folded, List<Token> tokens, int at, int next, Language language)
    {
        var form = tokens[at].Form.In(folded);
        var abbreviated = tokens[at].Kind == TokenKind.Word && form.Length > 1 && form[^1] == '.';
        if (form[0] == '*')
        {
            return next < tokens.Count && form.Length > 1;
        }

        if (!abbreviated && (tokens[at].Kind == TokenKind.Word || form[0] is not ('.' or '!' or '?' or '؟' or '…')))
        {
            return false;
        }

        if (next >= tokens.Count || tokens[next].LineBefore)
        {
            return true;
        }

        if (language == Language.Persian && (IsInDate(folded, tokens, at) || IsInAbbreviation(folded, tokens, at)))
        {
            return false;
        }

        var begins = folded[tokens[next].Form.Start];
        if (abbreviated)
        {
            var initial = tokens[at].Capitalised && form.Length == 2;
            return !initial && next == at + 1 && tokens[next].Capitalised && tokens[next].SpaceBefore
                && Abbreviations.MayEnd(language, form[..^1]);
        }

        if (language == Language.Persian)
        {
            return begins is not ('،' or '؛' or ',' or ')' or ':' or ']');
        }

        // Sentences glued together: "…the end.Then", but not "3.B" or "v.Putin".
        if (!tokens[next].SpaceBefore)
        {
            return tokens[next].Capitalised && next == at + 1 && at > 0 && tokens[at - 1] is { Kind: TokenKind.Word, Form.Length: > 1 };
        }

        // A dash goes on ("Come! – he said") unless a new speaker begins behind it.
        return tokens[next].Capitalised
            || (begins == '-' ? next + 1 < tokens.Count && tokens[next + 1].Capitalised
                : !(char.IsLetter(begins) || begins is ',' or ';' or ':' or ')'));
    }

    // «1395 . 8 . 19»: crawled text spaces the points of dates.
    private static bool IsInDate(ReadOnlySpan<char> folded, List<Token> tokens, int at)
    {
        return Number(folded, tokens, at - 1) && Number(folded, tokens, at + 1)
            && ((Point(folded, tokens, at + 2) && Number(folded, tokens, at + 3)) || (Point(folded, tokens, at - 2) && Number(folded, tokens, at - 3)));

        static bool Number(ReadOnlySpan<char> folded, List<Token> tokens, int at) =>
            at >= 0 && at < tokens.Count && tokens[at] is { Kind: TokenKind.Number, Form.Length: <= 4 } && char.IsAsciiDigit(folded[tokens[at].Form.Start]);

        static bool Point(ReadOnlySpan<char> folded, List<Token> tokens, int at) =>
            at >= 0 && at < tokens.Count && tokens[at].Form.Length == 1 && folded[tokens[at].Form.Start] == '.';
    }

    // «ب . ظ», «ق . ظ»: the hours after noon and before it.
    private static bool IsInAbbreviation(ReadOnlySpan<char> folded, List<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && tokens[at - 1].Form.Length == 1 && folded[tokens[at - 1].Form.Start] is 'ب' or 'ق'
        && tokens[at + 1].Form.Length == 1 && folded[tokens[at + 1].Form.Start] == 'ظ';

    // A wrapped line goes on where nothing has ended and the next line does not begin like a sentence or an item.
    private static bool GoesOn(ReadOnlySpan<char> folded, List<Token> tokens, int at)
    {
        var last = folded[tokens[at - 1].Form.End - 1];
        return last is not ('.' or '!' or '?' or '؟' or '…' or ':') && LineBreaks.IsLong(tokens, at - 1)
            && (char.IsLetterOrDigit(folded[tokens[at].Form.Start]) || folded[tokens[at].Form.Start] is '"' or '(');
    }

    /// <summary>The first token that does not close what stands before it: no space before, a quotation mark or a bracket.</summary>
    private static int AfterClosing(ReadOnlySpan<char> folded, List<Token> tokens, int at)
    {
        while (at < tokens.Count && !tokens[at].SpaceBefore
            && folded[tokens[at].Form.Start] is '"' or '\'' or ')' or ']' or '.' or '!' or '?' or '؟' or '…')
        {
            at++;
        }

        return at;
    }
}
