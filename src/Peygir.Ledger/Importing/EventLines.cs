using System.Text.Json;
using NodaTime;
using Peygir.Ledger.Events;

namespace Peygir.Ledger.Importing;

/// <summary>Reads back what the export of events wrote.</summary>
internal static class EventLines
{
    // A report of 10 MB of text, escaped, with its statements.
    private const int LongestLine = 100_000_000;

    /// <summary>The events of a file, one by one, each with the number of its line.</summary>
    /// <exception cref="LedgerException">A line is no event.</exception>
    public static IEnumerable<(int Line, LedgerEvent Event)> Read(TextReader lines)
    {
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.Length > LongestLine)
            {
                throw Wrong(number, $"it has more than {LongestLine:N0} characters.");
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, Event(line, number));
            }
        }
    }

    /// <summary>An error that names the line.</summary>
    public static LedgerException Wrong(int line, string problem, Exception? inner = null) =>
        new($"Line {line} cannot be imported: {problem}", "Give a file that `peygir export --format events` wrote; what was taken in already changes nothing when it is imported again.", inner);

    private static LedgerEvent Event(string line, int number)
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
            return new(
                json.GetProperty("seq").GetInt64(),
                Instant.FromUnixTimeMilliseconds(json.GetProperty("at").GetInt64()),
                cause,
                EventJson.Read(kind, cause.Report, cause.Reader, json.GetProperty("body").GetRawText()));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw Wrong(number, e.Message, e);
        }
    }
}
