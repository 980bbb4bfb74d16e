using System.Text.Json;
using NodaTime;
using Peygir.Ledger.Events;

namespace Peygir.Ledger.Importing;

/// <summary>Reads back what the export of events wrote.</summary>
/// <param name="lines">The lines.</param>
/// <param name="name">Where they are from, as errors name it.</param>
internal sealed class EventLines(TextReader lines, string name)
{
    // A report of 10 MB of text, escaped, with its statements.
    private const int LongestLine = 100_000_000;
    private LedgerReport? _report;

    /// <summary>The events, one by one, each with the number of its line. A statement follows its report, and its words stand there.</summary>
    /// <exception cref="LedgerException">A line is no event.</exception>
    public IEnumerable<(int Line, LedgerEvent Event)> Read()
    {
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.Length > LongestLine)
            {
                throw Wrong(number, $"it has more than {LongestLine:N0} characters.");
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                var e = Event(line, number);
                Check(e, number);
                yield return (number, e);
            }
        }
    }

    /// <summary>A place as errors name it.</summary>
    public string Place(int line) => FormattableString.Invariant($"{name}, line {line}");

    private LedgerException Wrong(int line, string problem, Exception? inner = null) =>
        new($"{Place(line)}: {problem}", "Give a file that `peygir export --format events` wrote.", inner);

    private void Check(LedgerEvent e, int line)
    {
        if (e.Change is not StatementAdded)
        {
            _report = (e.Change as ReportAdded)?.Report;
        }
        else if (e.Change is StatementAdded { Statement: var statement })
        {
            if (_report?.Id != statement.Report)
            {
                throw Wrong(line, $"the report \"{statement.Report}\" of this statement does not stand before it.");
            }

            // Offsets from outside are believed only where they fit.
            if (statement.Span.End > _report.Text.Length || statement.Span.In(_report.Text).ToString() != statement.Quote)
            {
                throw Wrong(line, $"its words do not stand at {statement.Span.Start} to {statement.Span.End} of the report \"{statement.Report}\".");
            }
        }
    }

    private LedgerEvent Event(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var json = document.RootElement;
            if (!Enum.TryParse<EventKind>(json.Text("kind"), out var kind) || !Enum.IsDefined(kind))
            {
                throw Wrong(number, $"there is no event \"{json.Text("kind")}\".");
            }

            var cause = new Cause(json.Text("report"), json.Text("reader"), json.Text("person"), json.Text("reason"));
            return EventCheck.Sound(new(
                json.GetProperty("seq").GetInt64(),
                Instant.FromUnixTimeMilliseconds(json.GetProperty("at").GetInt64()),
                cause,
                EventJson.Read(kind, cause.Report, cause.Reader, json.GetProperty("body").GetRawText())));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw Wrong(number, "this is no event.", e);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw Wrong(number, $"this is no event: {e.Message}", e);
        }
    }
}
