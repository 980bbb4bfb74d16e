using System.Globalization;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Cli.Output.When;

/// <summary>
/// For people at a terminal: a row a finding with what reads from left to right, its words and the reason below it, for
/// terminals turn right-to-left words round by the line.
/// </summary>
internal sealed class WhenTableSink(TextWriter output, TableStyle style) : IWhenSink
{
    private const string Indent = "       ";

    public void Write(WhenLine line)
    {
        if (line.Number > 1)
        {
            output.WriteLine();
        }

        output.WriteLine(style.Strong(Visible.Text(line.Text)));
        if (line.Times.IsEmpty && line.Figures.IsEmpty)
        {
            output.WriteLine("  No time and no figure was found.");
            return;
        }

        var rows = line.Times.Select(t => Row(t.Time, t.Resolution, line)).Concat(line.Figures.Select(f => Row(f, line.Text))).ToList();
        var widths = Enumerable.Range(0, 4).Select(c => rows.Max(r => r.Cells[c].Length)).ToArray();
        foreach (var (cells, words, why) in rows)
        {
            output.WriteLine(("  " + string.Join("  ", cells.Select((cell, c) => cell.PadRight(widths[c])))).TrimEnd());
            output.WriteLine(Indent + Visible.Text(words));
            foreach (var reason in why)
            {
                output.WriteLine(Indent + style.Faint(Visible.Text(reason)));
            }
        }
    }

    private static (string[] Cells, string Words, IEnumerable<string> Why) Row(TimeExpression time, TimeResolution resolution, WhenLine line)
    {
        var timex = resolution.Timex;
        return (
            [
                timex.TypeName.ToLowerInvariant(),
                timex.Value + (timex.ModName is { } mod ? $" ({mod.ToLowerInvariant().Replace('_', ' ')})" : "") + (timex.Frequency is { } freq ? $" {freq}" : ""),
                resolution.Best is { } best ? ReadingDays.Gregorian(best) : "unresolved",
                resolution.Best is { } same ? ReadingDays.Solar(same) ?? "" : "",
            ],
            line.SpanOf(time).In(line.Text).ToString(),
            [.. resolution.Alternatives.Select(a => $"or {ReadingDays.Gregorian(a)} ({ReadingDays.Solar(a)})"), resolution.Why]);
    }

    private static (string[] Cells, string Words, IEnumerable<string> Why) Row(Figure figure, string text) =>
    (
        [
            "figure",
            Bound(figure.Bound) + (figure.Value is { } value ? Number(value) : "?") + (figure.UpTo is { } end ? $" to {Number(end)}" : ""),
            figure.Unit,
            $"{Keys.Change(figure.Change)} {Keys.Step(figure.Step)}".Trim(),
        ],
        figure.Span.In(text).ToString(),
        []);

    private static string Number(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string Bound(Bound bound) => bound switch
    {
        Peygir.Time.Figures.Bound.About => "~",
        Peygir.Time.Figures.Bound.MoreThan => "> ",
        Peygir.Time.Figures.Bound.LessThan => "< ",
        Peygir.Time.Figures.Bound.AtLeast => ">= ",
        Peygir.Time.Figures.Bound.AtMost => "<= ",
        _ => "",
    };
}
