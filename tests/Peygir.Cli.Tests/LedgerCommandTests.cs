using System.Text.Json;

namespace Peygir.Cli.Tests;

/// <summary>The commands of the ledger that show, by the real command.</summary>
public class LedgerCommandTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public void Adding_says_what_is_new_and_adding_again_changes_nothing()
    {
        var first = JsonDocument.Parse(ledger.Added.Out).RootElement;
        Assert.Equal(3, first.GetProperty("new").GetInt32());
        Assert.InRange(first.GetProperty("opened").GetInt32(), 1, 3);
        var before = ledger.Run("list", "--format", "jsonl").Out;
        var again = JsonDocument.Parse(ledger.Run("add", ledger.Reports, "--format", "jsonl").Out).RootElement;
        Assert.Equal((0, 3, 0), (again.GetProperty("new").GetInt32(), again.GetProperty("known").GetInt32(), again.GetProperty("opened").GetInt32()));
        Assert.Equal(before, ledger.Run("list", "--format", "jsonl").Out);
    }

    [Fact]
    public void Adding_lists_what_is_new_and_by_when()
    {
        var changes = JsonDocument.Parse(ledger.Added.Out).RootElement.GetProperty("changes").EnumerateArray().ToArray();
        var opened = changes.Where(c => c.GetProperty("relation").GetString() == "opened").ToArray();
        Assert.NotEmpty(opened);
        Assert.All(opened, c => Assert.Equal(0, ledger.Run("show", c.GetProperty("commitment").GetString()!).Code));
        var table = Command.Run("add", ledger.Reports, "--store", ledger.PathOf("listed.db")).Out;
        Assert.Contains("New:", table, StringComparison.Ordinal);
        Assert.All(opened, c => Assert.Contains(c.GetProperty("quote").GetString()!, table, StringComparison.Ordinal));
    }

    [Fact]
    public void Adding_tells_programs_the_deadline_that_moved_and_the_one_before()
    {
        var change = JsonDocument.Parse(ledger.Added.Out).RootElement.GetProperty("changes").EnumerateArray()
            .First(c => c.GetProperty("relation").GetString() == "moved");
        Assert.Equal(("2025-12-31", "2026-06-01"), (change.GetProperty("deadlineBefore").GetString(), change.GetProperty("deadline").GetString()));
        Assert.Contains("from 2025-12-31 to 2026-06-01", Command.Run("add", ledger.Reports, "--store", ledger.PathOf("moved.db")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_add_begins_no_ledger()
    {
        var store = ledger.PathOf("nothing.db");
        var run = Command.Run("add", ledger.PathOf("no such file"), "--store", store);
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("There is no such file", run.Error, StringComparison.Ordinal);
        Assert.Contains("no ledger was begun", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, Command.Run("add", ledger.Reports, "--readings", ledger.PathOf("no such file"), "--store", store).Code);
        Assert.False(File.Exists(store));
    }

    [Fact]
    public void An_empty_file_is_no_ledger_until_something_is_added()
    {
        var store = ledger.PathOf("empty.db");
        File.WriteAllText(store, "");
        Assert.Contains($"{store}: there is no ledger", Command.Run("list", "--store", store).Error, StringComparison.Ordinal);
        Assert.Empty(File.ReadAllBytes(store));
        Assert.Equal(0, Command.Run("add", ledger.Reports, "--store", store).Code);
    }

    [Fact]
    public void A_folder_is_no_ledger()
    {
        var folder = Path.GetDirectoryName(ledger.Store)!;
        foreach (var command in new string[][] { ["list"], ["add", ledger.Reports] })
        {
            var run = Command.Run([.. command, "--store", folder]);
            Assert.Equal((1, ""), (run.Code, run.Out));
            Assert.Contains($"{folder}: this is a folder. Name a file in it", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_first_use_says_where_the_ledger_is()
    {
        Assert.Contains($"a new ledger: {ledger.Store}", ledger.Added.Error, StringComparison.Ordinal);
        var home = ledger.PathOf("home");
        var info = Command.StartInfo("add", ledger.Reports);
        info.Environment["XDG_DATA_HOME"] = home;
        var run = Command.Run(info);
        Assert.Equal(0, run.Code);
        var own = Path.Combine(home, "peygir", "ledger.db");
        Assert.True(File.Exists(own));
        Assert.Contains(own, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("due")]
    [InlineData("slips")]
    [InlineData("indicators")]
    [InlineData("subjects")]
    [InlineData("search", "line")]
    [InlineData("balance", "IRN", "ARM")]
    [InlineData("review")]
    [InlineData("verify")]
    public void Every_list_comes_in_every_format(params string[] command)
    {
        foreach (var format in (string[])["table", "json", "jsonl", "csv"])
        {
            var run = ledger.Run([.. command, "--format", format]);
            Assert.Equal((0, ""), (run.Code, run.Error));
            if (format == "json")
            {
                Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(run.Out).RootElement.ValueKind);
            }

            if (format == "csv")
            {
                Assert.Contains(',', run.Out.Split('\n')[0]);
            }
        }
    }

    [Fact]
    public void A_commitment_is_overdue_once_its_deadline_has_passed_and_not_before()
    {
        var commitment = Line();
        var id = commitment.GetProperty("id").GetString()!;
        Assert.Equal("overdue", Shown(id, "2027-01-01").GetProperty("status").GetString());
        Assert.Equal("open", Shown(id, "2025-06-01").GetProperty("status").GetString());
        Assert.Equal(1, ledger.Run("show", id, "--as-of", "2025-01-01").Code);
    }

    [Fact]
    public void The_story_has_words_source_and_both_calendars()
    {
        var story = ledger.Run("show", Line().GetProperty("id").GetString()!, "--as-of", "2026-01-15").Out;
        Assert.Contains("We will finish our part of the power line to Armenia", story, StringComparison.Ordinal);
        Assert.Contains("2025-12-31 (10 Dey 1404)", story, StringComparison.Ordinal);
        Assert.Contains("Caspian Wire, Line to Armenia, https://wire.example/1", story, StringComparison.Ordinal);
        Assert.Contains("Iran (IRN)", story, StringComparison.Ordinal);
    }

    [Fact]
    public void Due_has_the_overdue_first_and_the_window_can_be_widened()
    {
        Assert.DoesNotContain("2026-06-01", ledger.Run("due", "--as-of", "2026-01-15").Out, StringComparison.Ordinal);
        Assert.Contains("2026-06-01", ledger.Run("due", "--as-of", "2026-01-15", "--within", "200").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_choose()
    {
        var iran = ledger.Run("list", "--debtor", "IRN", "--format", "jsonl").Out;
        Assert.All(iran.TrimEnd('\n').Split('\n'), l => Assert.Contains("IRN", l, StringComparison.Ordinal));
        Assert.Empty(ledger.Run("list", "--debtor", "CHN", "--format", "jsonl").Out);
        Assert.Single(ledger.Run("list", "--limit", "1", "--format", "jsonl").Out.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void An_export_holds_what_the_filters_leave()
    {
        string[] Reports(params string[] filters) => [.. ledger.Run(["export", "--format", "plover", .. filters]).Out
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("textInfo").GetProperty("report").GetString()!).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["w1", "w2", "w3"], Reports());
        Assert.Equal(["w1", "w2"], Reports("--debtor", "IRN"));
        Assert.Equal(["w1"], Reports("--as-of", "2025-06-01"));
        Assert.Empty(Reports("--debtor", "CHN"));
    }

    [Fact]
    public void The_demo_ends_with_what_is_due_and_how_to_look_further()
    {
        var home = ledger.PathOf("demo home");
        var info = Command.StartInfo("demo");
        info.Environment["XDG_DATA_HOME"] = home;
        var run = Command.Run(info);
        Assert.Equal((0, ""), (run.Code, run.Error));
        var last = run.Out.Split('\n').Single(l => l.StartsWith("The story of the last: ", StringComparison.Ordinal));
        Assert.Equal(0, Command.Run("show", last.Split("peygir show ")[1].Split(' ')[0], "--store", Path.Combine(home, "peygir", "demo.db")).Code);
        Assert.Equal(run.Out, Command.Run(info).Out);
    }

    [Theory]
    [InlineData("list", "--debtor", "iran")]
    [InlineData("list", "--subject", "no-such-subject")]
    [InlineData("list", "--text", "")]
    [InlineData("list", "--limit", "99999999999")]
    [InlineData("list", "more")]
    [InlineData("search", "*")]
    [InlineData("search", "two", "words")]
    [InlineData("balance", "IRN", "IRN")]
    [InlineData("backup", "")]
    [InlineData("export", "-f", "csv", "-o", "")]
    [InlineData("review", "close", "cbbbbbbbbbbbb", "--as", "kept", "--reason", " ")]
    [InlineData("review", "correct", "w1#2-4", "--reason", "x", "--start", "-1", "--end", "3")]
    [InlineData("review", "correct", "w1#2-4", "--reason", "x", "--from", "x", "--to", "y")]
    [InlineData("review", "correct", "w1#2-4", "--reason", "x", "--from", "2026-01-02", "--to", "2026-01-01")]
    [InlineData("review", "correct", "w1#2-4", "--reason", "x", "--calendar", "persian")]
    [InlineData("review", "correct", "w1#2-4", "--reason", "x", "--no-time", "--to", "2026-01-01")]
    [InlineData("review", "correct", "w1#2-4", "--reason", "x", "--side", "iran")]
    [InlineData("review", "correct", "w1#2-4", "--reason", "x", "--actors", "IRN,iran")]
    [InlineData("review", "correct", "w1#2-4", "--reason", "x", "--subjects", "no-such-subject")]
    [InlineData("review", "correct", "w1#2-4", "--reason", "x")]
    [InlineData("list", "--area", "roads")]
    [InlineData("list", "--status", "late")]
    [InlineData("list", "--as-of", "today")]
    [InlineData("due", "--within", "soon")]
    [InlineData("show", "c12")]
    [InlineData("balance", "IRN")]
    [InlineData("export", "--format", "xls")]
    [InlineData("export")]
    [InlineData("review", "close", "caaaaaaaaaaaa")]
    [InlineData("review", "accept", "w1", "caaaaaaaaaaaa", "--reason", "x")]
    [InlineData("review", "correct", "w1#4-2", "--reason", "x")]
    [InlineData("review", "correct", "w1#2-4", "--reason", "x", "--start", "3")]
    [InlineData("review", "undo", "many", "--reason", "x")]
    public void Wrong_usage_is_told_with_code_2(params string[] args)
    {
        var run = Command.Run(args);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("peygir: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"Try: peygir {string.Join(' ', args.TakeWhile(a => a[0] != '-').Take(args[0] == "review" ? 2 : 1))} --help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("verify")]
    [InlineData("backup", "b")]
    public void A_ledger_that_is_not_there_is_not_begun_by_looking(params string[] command)
    {
        var missing = ledger.PathOf("missing.db");
        var run = Command.Run([.. command, "--store", missing]);
        Assert.Equal(1, run.Code);
        Assert.Contains($"{missing}: there is no ledger.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(missing));
    }

    [Fact]
    public void A_report_with_a_known_id_and_another_text_is_refused_and_the_others_are_added()
    {
        var file = ledger.PathOf("other.jsonl");
        File.WriteAllText(file, """
            {"id":"w1","lang":"en","text":"Iran will build a bridge to Armenia by May 2026, the Iranian transport minister said."}
            {"id":"w9","lang":"en","text":"Iran will build a bridge to Azerbaijan by May 2026, the Iranian transport minister said."}
            """);
        var run = Command.Run("add", file, "--store", ledger.Copy(), "--format", "jsonl");
        Assert.Equal(1, run.Code);
        Assert.Contains("w1", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(run.Out).RootElement.GetProperty("new").GetInt32());
    }

    [Fact]
    public void Controls_of_direction_in_a_report_are_shown_and_not_obeyed()
    {
        var file = ledger.PathOf("bidi.jsonl");
        File.WriteAllText(file, """{"id":"\u001b[31mred","lang":"en","date":"2025-05-12","text":"Iranian Energy Minister Reza Daneshvar said: \"We will finish \u202eour part of the power line to Armenia by the end of 2026.\""}""");
        var store = ledger.Copy();
        Assert.Equal(0, Command.Run("add", file, "--store", store).Code);
        var shown = Command.Run("search", "line", "--store", store).Out;
        Assert.DoesNotContain('\u202e', shown);
        Assert.DoesNotContain('\u001b', shown);
    }

    [Fact]
    public void Readings_made_elsewhere_are_taken_in_place_of_reading()
    {
        var (readings, store) = (ledger.PathOf("readings.jsonl"), ledger.PathOf("given.db"));
        File.WriteAllLines(readings,
        [
            """{"id":"w1","statements":[{"start":45,"end":117,"kind":"request","time":{"text":"","start":"2025-12-31","end":"2025-12-31"}}]}""",
            """{"id":"w2","statements":[]}""",
        ]);
        var run = Command.Run("add", ledger.Reports, "--readings", readings, "--store", store, "--format", "jsonl");
        Assert.Equal(1, run.Code);
        Assert.Contains("no statements for the report \"w3\"", run.Error, StringComparison.Ordinal);
        var commitment = JsonDocument.Parse(Assert.Single(Command.Run("list", "--store", store, "--format", "jsonl").Out.TrimEnd('\n').Split('\n'))).RootElement;
        Assert.Equal("request", commitment.GetProperty("kind").GetString());
        Assert.Equal("2025-12-31", commitment.GetProperty("deadline").GetProperty("end").GetString());
    }

    [Theory]
    [InlineData("""{"id":"w1","statements":[{"start":45,"end":117,"kind":"99"}]}""", "\"99\" is no kind; write one of pledge")]
    [InlineData("""{"id":"w1","statements":[{"start":"45","end":117,"kind":"pledge"}]}""", "\"start\" is missing, or is no number")]
    [InlineData("""{"id":"w1","statements":[{"start":45,"end":117,"kind":"pledge","time":{"start":"2026-01-02","end":"2026-01-01"}}]}""", "before it starts")]
    [InlineData("""{"id":"w1","statements":[{"start":45,"end":117,"kind":"pledge","time":{"start":"soon","end":"2026-01-01"}}]}""", "\"soon\" is no day")]
    [InlineData("""{"id":"w1"}""", "\"statements\" is missing")]
    [InlineData("[]", "\"id\" is missing")]
    [InlineData("no JSON", "this is no JSON")]
    public void Readings_that_are_none_are_told_by_their_line(string line, string problem)
    {
        var (readings, store) = (ledger.PathOf(Guid.NewGuid() + ".jsonl"), ledger.PathOf(Guid.NewGuid() + ".db"));
        File.WriteAllText(readings, "\n" + line);
        var run = Command.Run("add", ledger.Reports, "--readings", readings, "--store", store);
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains($"{readings}, line 2: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(store));
    }

    private JsonElement Shown(string id, string day) =>
        JsonDocument.Parse(ledger.Run("show", id, "--as-of", day, "--format", "jsonl").Out).RootElement;

    // What was promised of the line in the first report.
    private JsonElement Line() => ledger.Run("list", "--as-of", "2025-06-01", "--format", "jsonl").Out.TrimEnd('\n').Split('\n')
        .Select(l => JsonDocument.Parse(l).RootElement)
        .First(c => c.GetProperty("title").GetString()!.Contains("power line", StringComparison.Ordinal));
}
