using System.Globalization;
using System.Text;
using CsvHelper;
using Peygir.Text;

namespace Peygir.Cli.Output;

/// <summary>One row a statement, for spreadsheets; a report without statements has no row.</summary>
internal sealed class CsvSink : IReadingSink
{
    // A cell that begins like a formula is run by spreadsheets, with whatever a report put there.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    private static readonly string[] Header =
    [
        "id", "lang", "date", "publisher", "title", "start", "end", "quote", "kind", "speaker", "side", "actors",
        "addressees", "time", "time_start", "time_end", "calendar", "condition", "area", "status", "figures", "subjects",
        "confidence",
    ];

    private readonly CsvWriter _csv;

    /// <param name="output">Where to write.</param>
    /// <param name="withMark">Whether to begin with a byte order mark, which some spreadsheets need to see UTF-8.</param>
    public CsvSink(Stream output, bool withMark)
    {
        _csv = CsvWriter.Create(new StreamWriter(output, new UTF8Encoding(withMark), 64 * 1024), Options, leaveOpen: false);
        _csv.WriteRecord(Header);
    }

    public void Write(Reading.Reading reading)
    {
        var text = reading.Report.Text;
        foreach (var s in reading.Statements)
        {
            var best = s.Time?.Resolution.Best;
            _csv.WriteRecord(
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
                Number(Math.Round(s.Confidence, 3)));
        }
    }

    public void Flush() => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    private static string Number(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
