namespace Peygir.Reading.Intake.Formats.Pdf;

/// <summary>
/// Puts a line of glyphs, as they stand on the page from left to right, into the order in which it is read.
/// The bidirectional algorithm run backwards, as far as lines of print need it: a line of a right-to-left paragraph
/// is turned round, and the runs in it that read from left to right (numbers, Latin words) are turned back.
/// </summary>
internal static class VisualLine
{
    /// <summary>The text of the line in reading order.</summary>
    /// <param name="glyphs">Glyphs from left to right; each may be several characters in reading order.</param>
    /// <param name="isRightToLeft">Whether the paragraph it belongs to reads from right to left.</param>
    public static string ToLogical(IReadOnlyList<string> glyphs, bool isRightToLeft)
    {
        if (!isRightToLeft && !glyphs.Any(g => Direction(g) == Flow.RightToLeft))
        {
            return string.Concat(glyphs);
        }

        var order = new List<string>(glyphs);
        if (isRightToLeft)
        {
            order.Reverse();
            ReverseRuns(order, Flow.LeftToRight);
            Brackets.Turn(order);
        }
        else
        {
            ReverseRuns(order, Flow.RightToLeft);
        }

        return string.Concat(order);
    }

    /// <summary>Whether most letters of a paragraph read from right to left.</summary>
    public static bool IsRightToLeft(IEnumerable<string> glyphs) =>
        glyphs.Sum(g => Direction(g) switch { Flow.RightToLeft => 1, Flow.LeftToRight when char.IsLetter(g[0]) => -1, _ => 0 }) > 0;

    private static void ReverseRuns(List<string> glyphs, Flow flow)
    {
        for (var i = 0; i < glyphs.Count;)
        {
            if (Direction(glyphs[i]) != flow)
            {
                i++;
                continue;
            }

            // Neutral glyphs belong to a run where it goes on after them ("2024/05", "Rosatom Overseas").
            var end = i + 1;
            for (var j = i; j < glyphs.Count && Direction(glyphs[j]) is var d && (d == flow || d == Flow.Neutral); j++)
            {
                if (d == flow)
                {
                    if (flow == Flow.LeftToRight && IsTwoNumbers(glyphs, end - 1, j))
                    {
                        break;
                    }

                    end = j + 1;
                }
            }

            glyphs.Reverse(i, end - i);
            i = end;
        }
    }

    // Two numbers in right-to-left text stand in its order, unless one sign that belongs to numbers joins them.
    private static bool IsTwoNumbers(List<string> glyphs, int first, int second) =>
        second > first + 1 && char.IsDigit(glyphs[first][0]) && char.IsDigit(glyphs[second][0])
        && !(second == first + 2 && glyphs[first + 1] is "." or "," or "/" or ":" or "،" or "\u066B" or "\u066C");

    private static Flow Direction(string glyph) => glyph.Length == 0 ? Flow.Neutral : glyph[0] switch
    {
        // Digits read from left to right in every script.
        >= '\u0660' and <= '\u0669' or >= '\u06F0' and <= '\u06F9' => Flow.LeftToRight,
        '\u060C' or '\u061B' or '\u061F' or (>= '\u066A' and <= '\u066C') => Flow.Neutral,
        >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => Flow.RightToLeft,
        var c when char.IsLetterOrDigit(c) => Flow.LeftToRight,
        _ => Flow.Neutral,
    };

    private enum Flow
    {
        Neutral,
        LeftToRight,
        RightToLeft,
    }
}
