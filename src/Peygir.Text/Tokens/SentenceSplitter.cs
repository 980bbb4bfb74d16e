namespace Peygir.Text;

/// <summary>Finds where sentences end: at their mark, at a line break, around rows of asterisks.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences, as runs of tokens that together hold every token once.</summary>
    public static TokenRange[] Split(ReadOnlySpan<char> folded, List<Token> tokens, Language language)
    {
        var sentences = new List<TokenRange>();
        var first = 0;
        for (var t = 0; t < tokens.Count; t++)
        {
            if (t > first && tokens[t].LineBefore)
            {
                sentences.Add(new(first, t));
                first = t;
            }

            if (!Ends(folded, tokens, t, language))
            {
                continue;
            }

            var end = t + 1;
            while (end < tokens.Count && !tokens[end].LineBefore && Closes(folded, tokens, end))
            {
                end++;
            }

            sentences.Add(new(first, end));
            first = end;
            t = end - 1;
        }

        if (first < tokens.Count)
        {
            sentences.Add(new(first, tokens.Count));
        }

        return [.. sentences];
    }

    private static bool Ends(ReadOnlySpan<char> folded, List<Token> tokens, int at, Language language)
    {
        var mark = folded[tokens[at].Form.Start];
        if (mark == '*' && at + 1 < tokens.Count)
        {
            return folded[tokens[at + 1].Form.Start] != '*';
        }

        if (mark is not ('.' or '!' or '?' or '؟' or '…') || tokens[at].Kind == TokenKind.Word)
        {
            return false;
        }

        if (at + 1 >= tokens.Count)
        {
            return true;
        }

        // Behind a closing quotation mark the sentence may go on: "We will come!" he said.
        var next = at + 1;
        while (next < tokens.Count && Closes(folded, tokens, next))
        {
            next++;
        }

        if (next >= tokens.Count || tokens[next].LineBefore)
        {
            return true;
        }

        var begins = folded[tokens[next].Form.Start];
        if (language != Language.Persian)
        {
            return tokens[next].SpaceBefore
                && (tokens[next].Capitalised || !(char.IsLetter(begins) || begins is ',' or ';' or ':' or ')' || (begins == '-' && next > at + 1)));
        }

        return begins is not ('،' or '؛' or ',' or ')');
    }

    /// <summary>Whether a mark closes what stands before it: no space before, a quotation mark or a bracket.</summary>
    private static bool Closes(ReadOnlySpan<char> folded, List<Token> tokens, int at) =>
        !tokens[at].SpaceBefore && folded[tokens[at].Form.Start] is '"' or '\'' or ')' or ']' or '.' or '!' or '?' or '؟';
}
