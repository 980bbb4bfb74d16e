using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Peygir.Text;

namespace Peygir.Time.Tests;

/// <summary>The English specifications of Recognizers-Text, where they are at hand; what is missed is in docs/time-accuracy.md.</summary>
public class RecognizersTests
{
    private const string Folder = "data/time/en-recognizers/";

    private static readonly string[] s_files =
    [
        "DateExtractor", "DateParser", "DatePeriodExtractor", "DatePeriodParser", "DateTimeExtractor", "DurationExtractor",
        "DurationParser", "SetExtractor", "HolidayExtractor",
    ];

    // The day of those files that name none.
    private static readonly LocalDate s_day = new(2016, 11, 7);

    [Fact]
    public void Nine_tenths_of_their_cases_hold()
    {
        int held = 0, all = 0;
        foreach (var file in s_files)
        {
            using var json = JsonDocument.Parse(File.ReadAllText(Repository.Shared($"{Folder}{file}.json")).TrimStart('\uFEFF'));
            foreach (var test in json.RootElement.EnumerateArray())
            {
                all++;
                held += Holds(test, file) ? 1 : 0;
            }
        }

        Assert.True(held >= 0.9 * all, $"{held} of {all}");
    }

    private static bool Holds(JsonElement test, string file)
    {
        var sentence = test.GetProperty("Input").GetString()!.Replace('\n', ' ');
        var text = TextAnalyzer.Default.Analyze(sentence, Language.English);
        var times = TimeFinder.Find(text);
        var results = test.GetProperty("Results");
        if (results.GetArrayLength() == 0)
        {
            return !times.Any(t => t.Type == Subject(file));
        }

        var day = test.TryGetProperty("Context", out var context) && context.ValueKind == JsonValueKind.Object
            && context.TryGetProperty("ReferenceDateTime", out var at) ? LocalDatePattern.Iso.Parse(at.GetString()![..10]).Value : s_day;
        return results.EnumerateArray().All(r => times.FirstOrDefault(t => t.Extent == Span(r)) is { } time
            && time.Type == TypeOf(r)
            && (!r.TryGetProperty("Value", out var value) || value.ValueKind != JsonValueKind.Object
                || IsValue(time.Resolve(new(day, SpeakerCalendar.Iso, TimeDirections.Of(text, time))), value, time.Type)));
    }

    private static TextSpan Span(JsonElement result)
    {
        var start = result.GetProperty("Start").GetInt32();
        return new(start, start + result.GetProperty("Length").GetInt32());
    }

    // Where a file expects nothing, nothing of its own kind may be found.
    private static TimexType Subject(string file) =>
        file.StartsWith("Duration", StringComparison.Ordinal) ? TimexType.Duration
        : file.StartsWith("Set", StringComparison.Ordinal) ? TimexType.Set
        : TimexType.Date;

    private static TimexType TypeOf(JsonElement result) => result.GetProperty("Type").GetString() switch
    {
        "date" or "daterange" => TimexType.Date,
        "duration" => TimexType.Duration,
        "set" => TimexType.Set,
        _ => TimexType.Time,
    };

    private static bool IsValue(TimeResolution resolution, JsonElement value, TimexType type)
    {
        if (type == TimexType.Duration)
        {
            return resolution.Timex.Value == value.GetProperty("Timex").GetString();
        }

        // A day that does not exist is written as the first of all days.
        var future = Days(value, "FutureResolution");
        return future.Count == 0 || future.GetValueOrDefault("date") == "0001-01-01" || IsAt(resolution.Best, future)
            || IsAt(resolution.Best, Days(value, "PastResolution"));
    }

    /// <summary>Whether a reading is the days expected; they count the end of a range in or out.</summary>
    private static bool IsAt(TimeReading? reading, Dictionary<string, string> days)
    {
        if (reading is null || days.Count == 0)
        {
            return false;
        }

        if (days.TryGetValue("date", out var date))
        {
            return Iso(reading.Start) == date && Iso(reading.End) == date;
        }

        return (!days.TryGetValue("startDate", out var start) || Iso(reading.Start) == start)
            && (!days.TryGetValue("endDate", out var end) || Iso(reading.End) == end || Iso(reading.End.PlusDays(1)) == end);
    }

    private static Dictionary<string, string> Days(JsonElement value, string name) =>
        value.TryGetProperty(name, out var days) && days.ValueKind == JsonValueKind.Object
            ? days.EnumerateObject().ToDictionary(d => d.Name, d => d.Value.GetString()!)
            : [];

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
