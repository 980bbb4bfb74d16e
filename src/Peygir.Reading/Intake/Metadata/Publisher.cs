namespace Peygir.Reading.Intake.Metadata;

/// <summary>Finds who published a report in its own text: in its dateline, its opening formula or a label.</summary>
internal static class Publisher
{
    private const int Head = 500;
    private const int Dateline = 110;
    private const int LongestName = 40;

    /// <summary>The publisher as written there; "" where the text does not tell.</summary>
    /// <param name="text">The text of the report.</param>
    /// <param name="lead">Where it begins below its headline.</param>
    /// <param name="words">The words of its language.</param>
    public static string Find(string text, int lead, HeadWords words)
    {
        var found = From(text, lead, words);
        return found.Length == 0 && lead > 0 ? From(text, 0, words) : found;
    }

    private static string From(string text, int first, HeadWords words)
    {
        var head = FoldedText.Of(text, first, Math.Min(text.Length - first, Head));
        var (start, end) = InSlashes(head) ?? InBrackets(head, words) ?? AfterDash(head, words)
            ?? InFormula(head, words) ?? AfterLabel(text, words, out head) ?? (0, 0);
        return end > start ? text[head.Origin(start)..head.Origin(end)].Trim() : "";
    }

    // "MOSCOW, January 9. /TASS/."
    private static (int, int)? InSlashes(FoldedText head)
    {
        var text = head.Text;
        var limit = Math.Min(text.Length, Dateline);
        for (var open = text.IndexOf('/'); open >= 0 && open < limit; open = text.IndexOf('/', open + 1))
        {
            var close = open + 1 < text.Length ? text.IndexOf('/', open + 1) : -1;
            if (close > open + 1 && close - open <= LongestName && (open == 0 || char.IsWhiteSpace(text[open - 1]))
                && (close + 1 == text.Length || !char.IsLetterOrDigit(text[close + 1]))
                && IsName(text.AsSpan(open + 1, close - open - 1)))
            {
                return (open + 1, close);
            }
        }

        return null;
    }

    // "TEHRAN, Feb 19 (IRNA) -"
    private static (int, int)? InBrackets(FoldedText head, HeadWords words)
    {
        var text = head.Text;
        var open = text.IndexOf('(');
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (open is < 3 or >= Dateline || close < 0 || close - open > LongestName || text.AsSpan(0, open).TrimStart().Contains('\n'))
        {
            return null;
        }

        var after = text.AsSpan(close + 1).TrimStart(' ');
        return !after.IsEmpty && after[0] is '-' or ':' && IsName(text.AsSpan(open + 1, close - open - 1))
            && head.LengthAt(words.NoAgencies, open + 1) == 0 ? (open + 1, close) : null;
    }

    // "МОСКВА, 22 сен - РИА Новости.", «رشت - ایرنا - ...», «خبرگزاری ... - هرات:»
    private static (int, int)? AfterDash(FoldedText head, HeadWords words)
    {
        var text = head.Text;
        var begin = 0;
        while (begin < text.Length && char.IsWhiteSpace(text[begin]))
        {
            begin++;
        }

        var dash = text.IndexOf(" - ", begin, StringComparison.Ordinal);
        if (dash < 0 || dash > begin + (Dateline / 2))
        {
            return null;
        }

        if (string.CompareOrdinal(text, begin, PersianFormula.Agency, 0, PersianFormula.Agency.Length) == 0)
        {
            return (begin, dash);
        }

        // "Москва. 12 декабря. INTERFAX.RU - ..."
        var name = text.AsSpan(begin, dash - begin).LastIndexOf(". ") + 2 + begin;
        var place = text.IndexOf(". ", begin, StringComparison.Ordinal);
        if (place >= 0 && name > place + 2 && char.IsAsciiDigit(text[place + 2]) && NameBeforeDash(text.AsSpan(name)) == dash - name)
        {
            return (name, dash);
        }

        var start = dash + 3;
        var known = head.LengthAt(words.Agencies, start);
        if (known > 0)
        {
            return (start, start + known);
        }

        var stop = text.AsSpan(start).IndexOfAny(".\n,");
        var dated = text.AsSpan(begin, dash - begin).IndexOfAnyInRange('0', '9') >= 0 && !HasSentence(text.AsSpan(begin, dash - begin));
        return dated && stop is > 1 and <= LongestName && text[start + stop] == '.'
            && IsName(text.AsSpan(start, stop)) && head.LengthAt(words.NoAgencies, start) == 0
            ? (start, start + stop)
            : null;
    }

    private static (int, int)? InFormula(FoldedText head, HeadWords words) => PersianFormula.Find(head, words);

    // "Source: ..." on a line of its own, at the end as a rule.
    private static (int, int)? AfterLabel(string text, HeadWords words, out FoldedText part)
    {
        var from = Math.Max(0, text.Length - Head);
        part = FoldedText.Of(text, from, text.Length - from);
        for (var line = 0; line < part.Text.Length;)
        {
            var close = part.Text.IndexOf('\n', line);
            close = close < 0 ? part.Text.Length : close;
            var label = part.LengthAt(words.SourceLabels, line);
            if (label > 0 && line + label < close && part.Text[line + label] == ':' && close - line - label <= LongestName)
            {
                return (line + label + 1, close);
            }

            line = close + 1;
        }

        return null;
    }

    // "Dec. 12" is no end of a sentence, "In 2025. The bridge" is.
    private static bool HasSentence(ReadOnlySpan<char> dateline)
    {
        for (var i = 0; i + 2 < dateline.Length; i++)
        {
            if (dateline[i] == '.' && dateline[i + 1] == ' ' && char.IsLetter(dateline[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of a name that a dash follows ("INTERFAX.RU - "); 0 where the text does not begin so.</summary>
    public static int NameBeforeDash(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOf(" - ");
        return dash is > 0 and <= LongestName && IsName(text[..dash]) ? dash : 0;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (!char.IsLetter(c) && c is not (' ' or '-' or '.' or '&' or '\''))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 1;
    }
}
