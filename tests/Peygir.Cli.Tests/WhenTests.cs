using System.Text;
using System.Text.Json;

namespace Peygir.Cli.Tests;

public sealed class WhenTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_time_is_resolved_in_the_calendar_of_the_side()
    {
        var time = Only("The road will open by the end of next year.", "--date", "2025-12-12", "--side", "IRN");
        Assert.Equal("DATE", time.GetProperty("type").GetString());
        Assert.Equal("2026-03-21/2027-03-20", time.GetProperty("value").GetString());
        Assert.Equal("END", time.GetProperty("mod").GetString());
        Assert.Equal(("2027-03-20", "2027-03-20"), (time.GetProperty("from").GetString(), time.GetProperty("to").GetString()));
        Assert.Equal("persian", time.GetProperty("calendar").GetString());
        Assert.True(time.GetProperty("deadline").GetBoolean());
        Assert.Empty(time.GetProperty("alternatives").EnumerateArray());
    }

    [Fact]
    public void Without_a_side_both_readings_are_given()
    {
        var time = Only("The road will open by the end of next year.", "--date", "2025-12-12");
        Assert.Equal("2026-12-31", time.GetProperty("to").GetString());
        Assert.Equal("2027-03-20", Assert.Single(time.GetProperty("alternatives").EnumerateArray()).GetProperty("to").GetString());
    }

    [Fact]
    public void Without_a_date_a_relative_time_stays_unresolved_and_says_so()
    {
        var time = Only("The road will open next year.");
        Assert.Equal(JsonValueKind.Null, time.GetProperty("from").ValueKind);
        Assert.Equal(JsonValueKind.Null, time.GetProperty("anchor").ValueKind);
        Assert.Contains("not known", time.GetProperty("why").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_file_every_line_is_an_object_with_its_number_and_offsets_are_into_it()
    {
        string[] lines = ["سند دیروز امضا شد.", "", "Документ подписан вчера, рост 8 процентов.", "It was signed yesterday."];
        var run = Command.Run("when", "--file", Write(string.Join('\n', lines)), "--date", "2025-12-12", "--format", "jsonl");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var found = Lines(run);
        Assert.Equal([1, 2, 3, 4], found.Select(o => o.GetProperty("line").GetInt32()));
        foreach (var line in found)
        {
            var text = lines[line.GetProperty("line").GetInt32() - 1];
            foreach (var item in line.GetProperty("times").EnumerateArray().Concat(line.GetProperty("figures").EnumerateArray()))
            {
                Assert.Equal(item.GetProperty("text").GetString(), text[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()]);
            }
        }

        Assert.Equal(["2025-12-11", "2025-12-11", "2025-12-11"], found.SelectMany(o => o.GetProperty("times").EnumerateArray()).Select(t => t.GetProperty("from").GetString()));
        Assert.Equal(8, Assert.Single(found[2].GetProperty("figures").EnumerateArray()).GetProperty("value").GetInt32());
    }

    [Fact]
    public void A_line_in_another_language_is_named_and_the_rest_is_read()
    {
        var file = Write("It was signed yesterday.\nLe ministre a dit que la route sera ouverte demain matin.\n" +
            "这条铁路将于明年开通。\nIt opens tomorrow.");
        var run = Command.Run("when", "--file", file, "--date", "2025-12-12", "--format", "jsonl");
        Assert.Equal(1, run.Code);
        Assert.Contains($"{file}, line 3: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--lang", run.Error, StringComparison.Ordinal);
        Assert.Contains(Lines(run), o => o.GetProperty("line").GetInt32() == 4);
    }

    [Fact]
    public void A_file_that_is_missing_or_is_not_utf8_is_named()
    {
        var missing = Path.Combine(_folder.FullName, "none.txt");
        Assert.Contains("none.txt", Command.Run("when", "--file", missing).Error, StringComparison.Ordinal);
        var file = Path.Combine(_folder.FullName, "bad.txt");
        File.WriteAllBytes(file, [0xC3, 0x28, 0xFF]);
        var run = Command.Run("when", "--file", file);
        Assert.Equal(1, run.Code);
        Assert.Contains("bad.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_line_by_line()
    {
        var run = Command.RunWith(Encoding.UTF8.GetBytes("It opens tomorrow.\nIt was signed yesterday.\n"), "when", "--file", "-", "--date", "2025-12-12", "--format", "jsonl");
        Assert.Equal(2, Lines(run).Count);
    }

    [Fact]
    public void The_table_shows_both_calendars_and_makes_controls_visible()
    {
        var run = Command.Run("when", "خط آهن\u202E تا پایان سال ۱۴۰۵ تکمیل می‌شود.", "--date", "2025-12-12");
        Assert.Equal(0, run.Code);
        Assert.Contains("2027-03-20", run.Out, StringComparison.Ordinal);
        Assert.Contains("29 Esfand 1405", run.Out, StringComparison.Ordinal);
        Assert.Contains("⟨U+202E⟩", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', run.Out);
    }

    private static JsonElement Only(string text, params string[] options)
    {
        var run = Command.Run(["when", text, "--format", "jsonl", .. options]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return Assert.Single(Assert.Single(Lines(run)).GetProperty("times").EnumerateArray());
    }

    private static List<JsonElement> Lines(CommandRun run) =>
        [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    private string Write(string text)
    {
        var file = Path.Combine(_folder.FullName, "texts.txt");
        File.WriteAllText(file, text);
        return file;
    }
}
