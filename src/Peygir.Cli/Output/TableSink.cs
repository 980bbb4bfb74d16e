using System.Globalization;
using System.Text;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Cli.Output;

/// <summary>
/// For people at a terminal. The columns hold only what reads from left to right; words of the report stand on lines
/// of their own below, since terminals that turn right-to-left words round do it by the line.
/// </summary>
internal sealed class TableSink(TextWriter output, TableStyle style) : IReadingSink
{
    private const string Indent = "     ";
    private bool _any;

    public void Write(Reading.Reading reading)
    {
        if (_any)
        {
            output.WriteLine();
        }

        _any = true;
        Head(reading);
        if (reading.Statements.IsEmpty)
        {
            output.WriteLine("  No statement was found.");
            return;
        }

        var rows = reading.Statements.Select((s, i) => Row(i + 1, s)).ToList();
        string[] header = ["#", "kind", "side", "acts", "to", "when", "area", "sure"];
        var widths = TableText.Widths(header, rows);
        output.WriteLine(style.Faint(TableText.Line(header, widths)));
        for (var i = 0; i < rows.Count; i++)
        {
            var s = reading.Statements[i];
            output.WriteLine(style.Kind(s.Kind, TableText.Line(rows[i], widths)));
            if (s.Speaker.Length > 0)
            {
                Paragraph(s.Speaker + ":");
            }

            Paragraph(s.Quote);
            if (s.Time is { } time)
            {
                Paragraph(Note(time, reading.Report.Text), faint: true);
            }
        }
    }

    public void Flush() => output.Flush();

    public void Dispose() => output.Dispose();

    private void Head(Reading.Reading reading)
    {
        var title = reading.Report.Title;
        output.WriteLine(style.Strong(Visible.Text(TableText.OneLine(title.Length > 0 ? title : reading.Report.Text, 80))));
        string?[] about =
        [
            reading.Report.Publisher,
            reading.Date is { } date ? $"{ReadingJson.Day(date)} ({Labels.Of(Language.English).Dates.Solar(date)})" : "undated",
            reading.Language.Code(),
            reading.Statements.Length == 1 ? "1 statement" : $"{reading.Statements.Length} statements",
        ];
        output.WriteLine(style.Faint(Visible.Text(string.Join(" | ", about.Where(a => a?.Length > 0)))));
        foreach (var remark in reading.Remarks)
        {
            output.WriteLine(style.Faint(Visible.Text(remark)));
        }

        output.WriteLine();
    }

    private static string[] Row(int number, Statement s) =>
    [
        number.ToString(CultureInfo.InvariantCulture),
        Keys.Kind(s.Kind),
        s.Side,
        string.Join(' ', s.Actors),
        string.Join(' ', s.Addressees),
        When(s.Time),
        s.Status.Length > 0 ? $"{s.Area}, {s.Status}" : s.Area,
        string.Create(CultureInfo.InvariantCulture, $"{s.Confidence * 100:0}%"),
    ];

    private static string When(StatementTime? time) =>
        time is null ? "" : time.Resolution.Best is { } best ? ReadingDays.Gregorian(best) : "?";

    // Begins with a word that reads from left to right, as terminals take the direction of a line from its first.
    private static string Note(StatementTime time, string text)
    {
        var note = new StringBuilder();
        note.Append(time.Resolution.Best is { } best ? ReadingDays.Solar(best) ?? "Before 1 Farvardin 1" : "Unresolved");
        note.Append(CultureInfo.InvariantCulture, $" ({time.Span.In(text)})");
        foreach (var other in time.Resolution.Alternatives)
        {
            note.Append(CultureInfo.InvariantCulture, $"; or {ReadingDays.Gregorian(other)}");
            note.Append(ReadingDays.Solar(other) is { } solar ? $" ({solar})" : "");
        }

        return note.Append(". ").Append(time.Resolution.Why).ToString();
    }

    private void Paragraph(string text, bool faint = false)
    {
        foreach (var line in TableText.Wrap(Visible.Text(TableText.OneLine(text)), style.Width - Indent.Length))
        {
            output.WriteLine(Indent + (faint ? style.Faint(line) : line));
        }
    }
}
