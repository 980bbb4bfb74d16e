using System.Diagnostics;
using System.Text.Json;

namespace Peygir.Cli.Tests;

/// <summary>The report the project is measured by first, read by the command and judged by the scorer.</summary>
public sealed class ScorerTests : IDisposable
{
    private static readonly Lazy<string> s_reading = new(() =>
        Command.Run("read", "--format", "jsonl", Repository.Shared("seed/seed.docs.jsonl")).Out);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_scorer_finds_what_was_promised_of_the_model_case()
    {
        var scores = Score(Repository.Shared("gold/score.py"), Repository.Shared("seed/seed.gold.jsonl"));
        double Of(string name) => scores.GetProperty(name).GetDouble();
        Assert.Equal(0, Of("quotes_not_in_text"));
        Assert.Equal(21, Of("gold"));
        Assert.InRange(Math.Round(Of("found_r") * Of("gold")), 13, 21);
        Assert.All(["kind", "speaker", "side"], name => Assert.InRange(Of(name), 0.75, 1));
    }

    [Fact]
    public void Its_two_indicators_have_value_direction_and_period()
    {
        var indicators = Statements("indicator").Select(s =>
        {
            var figure = Assert.Single(s.GetProperty("figures").EnumerateArray());
            var time = s.GetProperty("time");
            return (figure.GetProperty("value").GetDecimal(), Text(figure, "unit"), Text(figure, "change"), Text(time, "start"), Text(time, "end"));
        });
        Assert.Equal(
            [(13, "percent", "up", "2024-01-01", "2024-12-31"), (8, "percent", "up", "2025-01-01", "2025-09-30")],
            indicators);
    }

    [Fact]
    public void Its_pledge_of_a_corridor_is_due_at_the_end_of_the_iranian_year()
    {
        var pledge = Assert.Single(Statements("pledge"), s => s.GetProperty("time").ValueKind == JsonValueKind.Object);
        Assert.Equal(
            ("IRN", "transport", "2026-03-20", "2026-03-20", "persian"),
            (Text(pledge, "side"), Text(pledge, "area"), Text(pledge.GetProperty("time"), "start"), Text(pledge.GetProperty("time"), "end"), Text(pledge.GetProperty("time"), "calendar")));
    }

    private static IEnumerable<JsonElement> Statements(string kind) => JsonDocument.Parse(s_reading.Value).RootElement
        .GetProperty("statements").EnumerateArray().Where(s => Text(s, "kind") == kind);

    private static string Text(JsonElement o, string name) => o.GetProperty(name).GetString()!;

    private JsonElement Score(string scorer, string gold)
    {
        var reading = Path.Combine(_folder.FullName, "reading.jsonl");
        File.WriteAllText(reading, s_reading.Value);
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", [scorer, gold, reading, "--json"]) { RedirectStandardOutput = true })!;
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.Equal(0, python.ExitCode);
            return JsonDocument.Parse(output).RootElement;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is not installed.");
            throw;
        }
    }
}
