using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>
/// Readings made elsewhere: an object {"id","statements":[{"start","end","kind","time"}]} a line, time null or
/// {"start","end"}. Only where the statements stand, their kinds and times are taken; all else is Peygir's own.
/// </summary>
internal sealed class GivenReadings
{
    // One line is one report's statements.
    private const int LongestLine = 10_000_000;

    private readonly string _file;
    private readonly Dictionary<string, GivenStatement[]> _statements = new(StringComparer.Ordinal);

    private GivenReadings(string file) => _file = file;

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">A line of it is something else.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static GivenReadings Load(string file)
    {
        var readings = new GivenReadings(file);
        var number = 0;
        using var lines = new StreamReader(InputFile.Open(file));
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (line.Length > LongestLine)
            {
                throw new InvalidDataException($"{file}, line {number}: it has more than {LongestLine:N0} characters.");
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                readings.Add(line, number);
            }
        }

        return readings;
    }

    /// <summary>Reads a report with its given statements.</summary>
    /// <exception cref="GivenReadingException">There are none for it, or they do not fit its text.</exception>
    public Reading.Reading Read(Report report)
    {
        if (report.Id is not { } id || !_statements.TryGetValue(id, out var given))
        {
            throw new GivenReadingException(
                report.Id is null ? $"the report has no id, by which {_file} could have its statements." : $"{_file} has no statements for the report \"{report.Id}\".",
                "Give it a line there, or add it without --readings.");
        }

        try
        {
            return Reader.Default.Read(report, given);
        }
        catch (ArgumentException e)
        {
            throw new GivenReadingException($"{_file} does not fit the report \"{id}\": {e.Message}", "Count \"start\" and \"end\" in UTF-16 units of this text.", e);
        }
    }

    private void Add(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var statements = json.RootElement.GetProperty("statements").EnumerateArray().Select(Given).ToArray();
            if (!_statements.TryAdd(json.RootElement.GetProperty("id").GetString()!, statements))
            {
                throw new InvalidDataException($"{_file}, line {number}: the id stands on an earlier line too.");
            }
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or UnparsableValueException)
        {
            throw new InvalidDataException($"{_file}, line {number}: {(e is KeyNotFoundException ? "a field is missing." : e.Message)} Each line is {{\"id\",\"statements\":[{{\"start\",\"end\",\"kind\",\"time\"}}]}}.", e);
        }
    }

    private static GivenStatement Given(JsonElement o) =>
        new(new TextSpan(o.GetProperty("start").GetInt32(), o.GetProperty("end").GetInt32()), Enum.Parse<StatementKind>(o.GetProperty("kind").GetString()!, ignoreCase: true))
        {
            IsTimeKnown = o.TryGetProperty("time", out var time),
            Time = time.ValueKind == JsonValueKind.Object && time.GetProperty("end").GetString() is { Length: > 0 } end
                ? new DateInterval(Day(time.GetProperty("start").GetString()!), Day(end))
                : null,
        };

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
