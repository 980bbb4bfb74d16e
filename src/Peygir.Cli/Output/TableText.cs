using System.Text;

namespace Peygir.Cli.Output;

/// <summary>Lines of tables.</summary>
internal static class TableText
{
    /// <summary>How wide each column must be to hold its header and its cells.</summary>
    public static int[] Widths(IReadOnlyList<string> header, IReadOnlyList<string[]> rows) =>
        [.. header.Select((h, c) => Math.Max(h.Length, rows.Count == 0 ? 0 : rows.Max(r => r[c].Length)))];

    /// <summary>A row, indented, each cell as wide as its column.</summary>
    public static string Line(IReadOnlyList<string> cells, IReadOnlyList<int> widths)
    {
        var line = new StringBuilder("  ");
        for (var i = 0; i < cells.Count; i++)
        {
            line.Append(cells[i].PadRight(widths[i])).Append("  ");
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>A text on one line; what is too long ends after a whole word.</summary>
    public static string OneLine(string text, int longest = int.MaxValue)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', longest);
        return line[..(end > 0 ? end : longest)] + " ...";
    }

    /// <summary>A text of one line, broken between words.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
