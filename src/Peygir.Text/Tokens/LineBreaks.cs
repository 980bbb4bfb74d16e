namespace Peygir.Text;

/// <summary>
/// Tells texts whose lines were broken at a margin, as mail and PDF have them, from texts where a line is a paragraph.
/// </summary>
internal static class LineBreaks
{
    private const int Margin = 120;
    private const int LongLine = 45;

    /// <summary>Whether the lines are broken at a margin: many lines, none longer than a page is wide.</summary>
    public static bool AreWrapped(List<Token> tokens)
    {
        int lines = 0, longLines = 0, start = 0;
        for (var t = 0; t < tokens.Count; t++)
        {
            if (tokens[t].LineBefore)
            {
                start = tokens[t].Span.Start;
                lines++;
            }

            var length = tokens[t].Span.End - start;
            if (length > Margin)
            {
                return false;
            }

            longLines += length > LongLine && (t + 1 == tokens.Count || tokens[t + 1].LineBefore) ? 1 : 0;
        }

        return longLines >= 4 && longLines * 2 >= lines;
    }

    /// <summary>Whether the line that ends with a token reaches near the margin.</summary>
    public static bool IsLong(List<Token> tokens, int last)
    {
        var first = last;
        while (!tokens[first].LineBefore)
        {
            first--;
        }

        return tokens[last].Span.End - tokens[first].Span.Start > LongLine;
    }
}
