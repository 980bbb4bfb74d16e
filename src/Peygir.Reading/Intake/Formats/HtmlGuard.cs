using System.Buffers;

namespace Peygir.Reading.Intake.Formats;

/// <summary>
/// Refuses pages built to exhaust a parser, before one sees them: building a tree takes time quadratic in the depth
/// of nesting and in the number of attributes of one tag, and walking it takes stack.
/// </summary>
internal static class HtmlGuard
{
    private const int MaxDepth = 1000;
    private const int MaxAttributes = 2000;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    /// <exception cref="IntakeException">The page nests too deep, or has a tag with too many attributes.</exception>
    public static void Check(string html)
    {
        var depth = 0;
        for (var i = html.IndexOf('<'); i >= 0 && i + 1 < html.Length; i = Next(html, i))
        {
            if (char.IsAsciiLetter(html[i + 1]))
            {
                if (!ClosesItself(NameAt(html, i + 1)) && ++depth > MaxDepth)
                {
                    throw Refusal($"it nests more than {MaxDepth} elements");
                }

                if (Attributes(html, i) > MaxAttributes)
                {
                    throw Refusal($"one tag has more than {MaxAttributes} attributes");
                }
            }
            else if (html[i + 1] == '/' && depth > 0 && !ClosesItself(NameAt(html, i + 2)))
            {
                depth--;
            }
        }
    }

    private static IntakeException Refusal(string why) => new(IntakeProblem.Damaged, $"The page is no page of text: {why}.",
        "Save the text of the page as plain text.");

    private static int Next(string html, int i)
    {
        var next = html.AsSpan(i + 1).IndexOf('<');
        return next < 0 ? -1 : i + 1 + next;
    }

    private static ReadOnlySpan<char> NameAt(string html, int i)
    {
        var rest = html.AsSpan(i);
        var end = rest.IndexOfAny(NameEnds);
        return end < 0 ? rest : rest[..end];
    }

    // Elements without content, and those that the next of their kind ends, do not nest when left open.
    private static bool ClosesItself(ReadOnlySpan<char> name)
    {
        foreach (var known in (ReadOnlySpan<string>)
            [
                "p", "br", "img", "li", "td", "tr", "th", "dt", "dd", "hr", "meta", "link", "input", "option", "col",
                "source", "wbr", "area", "base", "embed", "param", "track", "tbody", "thead", "tfoot", "path", "use",
                "rect", "circle", "line", "polygon", "stop",
            ])
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Runs of white space outside quotation marks stand for attributes: an upper bound is all that is wanted.
    private static int Attributes(string html, int tag)
    {
        var count = 0;
        var quote = '\0';
        for (var i = tag + 1; i < html.Length && count <= MaxAttributes; i++)
        {
            var c = html[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                break;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is '=' or '/' || (char.IsWhiteSpace(c) && !char.IsWhiteSpace(html[i - 1])))
            {
                count++;
            }
        }

        return count;
    }
}
