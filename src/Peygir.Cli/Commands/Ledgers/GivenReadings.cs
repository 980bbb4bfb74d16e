using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Peygir.Ledger.Exports;
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
            throw new GivenReadingException($"{_file} does not fit the report \"{id}\": {e.Message}", "Make its line anew from this text.", e);
        }
    }

    private void Add(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var id = Field(json.RootElement, "id", JsonValueKind.String).GetString()!;
            var statements = Field(json.RootElement, "statements", JsonValueKind.Array).EnumerateArray().Select(Given).ToArray();
            if (!_statements.TryAdd(id, statements))
            {
                throw new FormatException("the id stands on an earlier line too.");
            }
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            var problem = e is JsonException ? "this is no JSON." : e.Message;
            throw new InvalidDataException($"{_file}, line {number}: {problem} Each line is {{\"id\",\"statements\":[{{\"start\",\"end\",\"kind\",\"time\"}}]}}.", e);
        }
    }

    private static GivenStatement Given(JsonElement o)
    {
        var isTimeKnown = o.ValueKind == JsonValueKind.Object && o.TryGetProperty("time", out _);
        var kind = Field(o, "kind", JsonValueKind.String).GetString();
        return new(new TextSpan(Offset(o, "start"), Offset(o, "end")), Kind(kind))
        {
            IsTimeKnown = isTimeKnown,
            Time = isTimeKnown ? Time(o.GetProperty("time")) : null,
        };
    }

    private static StatementKind Kind(string? kind) => Enum.GetValues<StatementKind>() is var all && Array.FindIndex(all, k => ExportKeys.Of(k) == kind) is >= 0 and var i
        ? all[i]
        : throw new FormatException($"\"{kind}\" is no kind; write one of {string.Join(", ", all.Select(ExportKeys.Of))}.");

    // Of null, and of a time that could not be resolved, there is none.
    private static DateInterval? Time(JsonElement time)
    {
        if (time.ValueKind != JsonValueKind.Object || Field(time, "end", JsonValueKind.String).GetString() is not { Length: > 0 } last)
        {
            return null;
        }

        var (start, end) = (Day(Field(time, "start", JsonValueKind.String).GetString()!), Day(last));
        return start <= end ? new(start, end) : throw new FormatException($"the time ends on {last}, before it starts.");
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
        ? day
        : throw new FormatException($"\"{text}\" is no day; write it as YYYY-MM-DD.");

    private static int Offset(JsonElement o, string name) =>
        Field(o, name, JsonValueKind.Number).TryGetInt32(out var offset) ? offset : throw new FormatException($"\"{name}\" is no whole number.");

    private static JsonElement Field(JsonElement o, string name, JsonValueKind kind) =>
        o.ValueKind == JsonValueKind.Object && o.TryGetProperty(name, out var value) && value.ValueKind == kind
            ? value
            : throw new FormatException($"\"{name}\" is missing, or is no {kind.ToString().ToLowerInvariant()}.");
}
