using System.Globalization;
using Peygir.Ledger.Exports;
using Peygir.Text;

namespace Peygir.Cli.Output;

/// <summary>One row a statement, for spreadsheets; a report without statements has no row.</summary>
internal sealed class CsvSink : IReadingSink
{
    private static readonly string[] Header =
    [
        "id", "lang", "date", "publisher", "title", "start", "end", "quote", "kind", "speaker", "side", "actors",
        "addressees", "time", "time_start", "time_end", "calendar", "condition", "area", "status", "figures", "subjects",
        "confidence",
    ];

    private readonly Stream _output;
    private readonly SpreadsheetCsv _csv;

    /// <param name="output">Where to write.</param>
    /// <param name="withMark">Whether to begin with a byte order mark, which some spreadsheets need to see UTF-8.</param>
    public CsvSink(Stream output, bool withMark)
    {
        _output = output;
        _csv = new(output, withMark);
        _csv.Write(Header);
    }

    public void Write(Reading.Reading reading)
    {
        var text = reading.Report.Text;
        foreach (var s in reading.Statements)
        {
            var best = s.Time?.Resolution.Best;
            _csv.Write(
            [
                reading.Id,
                reading.Language.Code(),
                reading.Date is { } date ? ReadingJson.Day(date) : "",
                reading.Report.Publisher,
                reading.Report.Title,
                Number(s.Span.Start),
                Number(s.Span.End),
                s.Quote,
                Keys.Kind(s.Kind),
                s.Speaker,
                s.Side,
                string.Join("; ", s.Actors),
                string.Join("; ", s.Addressees),
                s.Time is { } time ? time.Span.In(text).ToString() : "",
                best is null ? "" : ReadingJson.Day(best.Start),
                best is null ? "" : ReadingJson.Day(best.End),
                best?.Calendar ?? "",
                s.Condition is { } condition ? condition.In(text).ToString() : "",
                s.Area,
                s.Status,
                string.Join("; ", s.Figures.Select(f => f.Span.In(text).ToString())),
                string.Join("; ", s.Subjects),
                Number(Math.Round(s.Confidence, 3)),
            ]);
        }
    }

    public void Flush() => _csv.Flush();

    public void Dispose()
    {
        _csv.Dispose();
        _output.Dispose();
    }

    private static string Number(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
