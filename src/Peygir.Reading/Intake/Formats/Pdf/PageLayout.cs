using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Peygir.Reading.Intake.Formats.Pdf;

/// <summary>The paragraphs of a page in the order they are read.</summary>
internal static class PageLayout
{
    // A headline is set larger than the text it stands close above.
    private const double SameSize = 1.15;

    public static IEnumerable<string> Paragraphs(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).Where(w => w.Text.Length > 0).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return Ordered(blocks).SelectMany(BySize).Where(t => t.Length > 0);
    }

    private static IEnumerable<string> BySize(TextBlock block)
    {
        var isRightToLeft = IsRightToLeft([block]);
        var lines = new List<TextLine>();
        var size = 0.0;
        foreach (var line in block.TextLines.OrderByDescending(l => l.BoundingBox.Bottom))
        {
            var next = line.Words.SelectMany(w => w.Letters).Average(l => l.PointSize);
            if (lines.Count > 0 && Math.Max(size, next) > Math.Min(size, next) * SameSize)
            {
                yield return Text(lines, isRightToLeft);
                lines.Clear();
            }

            lines.Add(line);
            size = next;
        }

        yield return Text(lines, isRightToLeft);
    }

    private static IEnumerable<TextBlock> Ordered(IReadOnlyList<TextBlock> blocks)
    {
        return IsRightToLeft(blocks) ? RightToLeft(blocks) : UnsupervisedReadingOrderDetector.Instance.Get(blocks);
    }

    private static bool IsRightToLeft(IEnumerable<TextBlock> blocks) => VisualLine.IsRightToLeft(
        blocks.SelectMany(b => b.TextLines).SelectMany(l => l.Words).SelectMany(w => w.Letters).Select(l => l.Value).Where(g => g.Length > 0));

    // The library's order knows columns from left to right only. Here: bands from top to bottom, cut wherever no
    // block stands beside the cut, and in a band the columns from right to left.
    private static List<TextBlock> RightToLeft(IReadOnlyList<TextBlock> blocks)
    {
        var ordered = new List<TextBlock>();
        var band = new List<TextBlock>();
        var bottom = double.MaxValue;
        foreach (var block in blocks.OrderByDescending(b => b.BoundingBox.Top))
        {
            if (block.BoundingBox.Top <= bottom)
            {
                ordered.AddRange(Columns(band));
                band.Clear();
                bottom = double.MaxValue;
            }

            band.Add(block);
            bottom = Math.Min(bottom, block.BoundingBox.Bottom);
        }

        ordered.AddRange(Columns(band));
        return ordered;
    }

    private static IEnumerable<TextBlock> Columns(List<TextBlock> band)
    {
        var columns = new List<List<TextBlock>>();
        foreach (var block in band.OrderByDescending(b => b.BoundingBox.Right))
        {
            if (columns.Count > 0 && columns[^1].Min(b => b.BoundingBox.Left) < block.BoundingBox.Right)
            {
                columns[^1].Add(block);
            }
            else
            {
                columns.Add([block]);
            }
        }

        return columns.SelectMany(c => c.OrderByDescending(b => b.BoundingBox.Top));
    }

    private static string Text(List<TextLine> lines, bool isRightToLeft)
    {
        var paragraph = new StringBuilder();
        foreach (var line in lines)
        {
            var text = Line(line, isRightToLeft);
            if (text.Length == 0)
            {
                continue;
            }

            // A word cut at the end of a line goes on in the next; a name keeps its hyphen ("Rasht-" "Astara").
            if (paragraph.Length > 1 && paragraph[^1] is '-' or '\u00AD' && char.IsLetter(paragraph[^2]))
            {
                paragraph.Length -= char.IsLower(text[0]) ? 1 : 0;
            }
            else if (paragraph.Length > 0)
            {
                paragraph.Append(' ');
            }

            paragraph.Append(text);
        }

        return paragraph.ToString();
    }

    private static string Line(TextLine line, bool isRightToLeft)
    {
        var glyphs = new List<string>();
        foreach (var word in line.Words.OrderBy(w => w.BoundingBox.Left))
        {
            if (glyphs.Count > 0)
            {
                glyphs.Add(" ");
            }

            glyphs.AddRange(word.Letters
                .OrderBy(l => l.BoundingBox.Left)
                .Select(l => GlyphForms.Plain(l.Value))
                .Where(g => g.Length > 0 && g[0] is not ('\0' or ' ')));
        }

        return VisualLine.ToLogical(glyphs, isRightToLeft).Trim();
    }
}
