using System.Text.Json;

namespace Peygir.Reading.Tests.EndToEnd;

/// <summary>
/// The reports of the stories, unedited. The models that ship have seen them, so these tests guard against a step
/// back and say nothing of how well unseen reports are read; docs/accuracy.md does.
/// </summary>
public class StoriesTests
{
    // 45 of 70 when this was written.
    private const double DeadlinesFound = 0.62;

    private static readonly Lazy<IReadOnlyList<Reading>> s_readings =
        new(() => [.. Corpora.Reports("stories/reports.jsonl").AsParallel().AsOrdered().Select(Reader.Default.Read)]);

    [Fact]
    public void Every_report_says_something_and_every_span_holds()
    {
        Assert.Equal(46, s_readings.Value.Count);
        Assert.All(s_readings.Value, reading =>
        {
            Assert.NotEmpty(reading.Statements);
            ReadingLaws.Hold(reading.Report, reading);
        });
    }

    [Fact]
    public void Most_deadlines_are_found_to_the_day()
    {
        var found = s_readings.Value.ToDictionary(r => r.Id, r => r.Statements.Select(Read.EndOf).ToHashSet());
        var (all, right) = (0, 0);
        foreach (var line in File.ReadLines(Repository.Shared("stories/readings.jsonl")))
        {
            var reading = JsonDocument.Parse(line).RootElement;
            foreach (var statement in reading.GetProperty("statements").EnumerateArray())
            {
                if (statement.GetProperty("time") is { ValueKind: JsonValueKind.Object } time && time.GetProperty("end").GetString() is { Length: > 0 } end)
                {
                    all++;
                    right += found[reading.GetProperty("id").GetString()!].Contains(end) ? 1 : 0;
                }
            }
        }

        Assert.Equal(70, all);
        Assert.True(right >= DeadlinesFound * all, $"{right} of {all} deadlines are found.");
    }
}
