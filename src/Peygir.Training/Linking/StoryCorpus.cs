using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Peygir.Ledger.Recording;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Training.Linking;

/// <summary>A commitment as annotated in the stories.</summary>
internal sealed record StoryThread(
    string Id,
    ImmutableArray<(string Report, TextSpan Span)> Mentions,
    ImmutableArray<string> Debtors,
    string Status,
    int? SlipDays,
    ImmutableArray<(string Said, string Deadline)> Deadlines)
{
    /// <summary>The story it belongs to: the first part of its id.</summary>
    public string Story => StoryCorpus.StoryOf(Id);
}

/// <summary>
/// Reports about the same undertakings in three languages: reports.jsonl, threads.jsonl with the commitments they speak
/// of and readings.jsonl with the statements alone.
/// </summary>
/// <param name="Reports">The reports with the annotated statements, in the order of their days.</param>
/// <param name="Threads">The commitments.</param>
internal sealed record StoryCorpus(ImmutableArray<RecordedReport> Reports, ImmutableArray<StoryThread> Threads)
{
    /// <summary>The story that a report or a thread belongs to: "s01" of "s01-r02" and "s01-a".</summary>
    public static string StoryOf(string id) => id[..id.LastIndexOf('-')];

    /// <summary>Loads a folder.</summary>
    /// <exception cref="InvalidDataException">A line cannot be understood.</exception>
    public static StoryCorpus Load(string folder, Reader reader, Recorder recorder)
    {
        var given = Lines(folder, "readings.jsonl").ToDictionary(
            o => Text(o, "id"), o => o.GetProperty("statements").EnumerateArray().Select(Given).ToArray(), StringComparer.Ordinal);
        var reports = Lines(folder, "reports.jsonl").Select(ReportOf).ToDictionary(r => r.Id!, StringComparer.Ordinal);
        return new(
            InOrder(reports.Values.Select(r => recorder.Record(reader.Read(r, given[r.Id!])))),
            [.. Lines(folder, "threads.jsonl").Select(o => Thread(o, reports))]);
    }

    /// <summary>These stories and others.</summary>
    public StoryCorpus With(StoryCorpus others) => new(InOrder(Reports.Concat(others.Reports)), [.. Threads, .. others.Threads]);

    /// <summary>The same reports with the statements a reader finds by itself.</summary>
    public static ImmutableArray<RecordedReport> ReadReports(string folder, Reader reader, Recorder recorder) =>
        InOrder(Lines(folder, "reports.jsonl").Select(o => recorder.Record(reader.Read(ReportOf(o)))));

    internal static ImmutableArray<RecordedReport> InOrder(IEnumerable<RecordedReport> reports) =>
        [.. reports.OrderBy(r => r.Report.Day).ThenBy(r => r.Report.Id, StringComparer.Ordinal)];

    private static Report ReportOf(JsonElement o) => new()
    {
        Id = Text(o, "id"),
        Language = Text(o, "lang"),
        Date = Day(Text(o, "date")),
        Publisher = Text(o, "publisher"),
        Title = Text(o, "title"),
        Text = Text(o, "text"),
    };

    private static GivenStatement Given(JsonElement o) =>
        new(new(o.GetProperty("start").GetInt32(), o.GetProperty("end").GetInt32()), Enum.Parse<StatementKind>(Text(o, "kind"), ignoreCase: true))
        {
            IsTimeKnown = true,
            Time = o.GetProperty("time") is { ValueKind: JsonValueKind.Object } time
                ? new DateInterval(Day(Text(time, "start")), Day(Text(time, "end")))
                : null,
        };

    private static StoryThread Thread(JsonElement o, Dictionary<string, Report> reports) => new(
        Text(o, "thread"),
        [
            .. o.GetProperty("mentions").EnumerateArray().Select(m =>
            {
                var (report, quote) = (Text(m, "report"), Text(m, "quote"));
                var start = reports[report].Text.IndexOf(quote, StringComparison.Ordinal);
                return (report, new TextSpan(start, start + quote.Length));
            }),
        ],
        [.. o.GetProperty("debtors").EnumerateArray().Select(d => d.GetString()!)],
        Text(o, "status_at_end"),
        o.TryGetProperty("slip_days", out var slip) && slip.ValueKind == JsonValueKind.Number ? slip.GetInt32() : null,
        o.TryGetProperty("deadlines", out var deadlines)
            ? [.. deadlines.EnumerateArray().Select(d => (Text(d, "said"), Text(d, "deadline")))]
            : []);

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static string Text(JsonElement o, string name) => o.GetProperty(name).GetString()!;

    private static IEnumerable<JsonElement> Lines(string folder, string name)
    {
        var file = Path.Combine(folder, name);
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            JsonElement element;
            try
            {
                element = JsonDocument.Parse(line).RootElement;
            }
            catch (JsonException e)
            {
                throw new InvalidDataException($"{file}:{number}: {e.Message}", e);
            }

            yield return element;
        }
    }
}
