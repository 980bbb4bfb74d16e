using System.Text.Json;

namespace Peygir.Cli.Tests;

/// <summary>People's decisions, and what keeps a ledger: by the real command.</summary>
public class ReviewCommandTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public void A_commitment_is_closed_by_a_person_with_a_reason_and_opened_again_by_undoing()
    {
        var (store, id) = (ledger.Copy(), First(ledger.Store));
        var closed = Command.Run("review", "close", id, "--as", "withdrawn", "--on", "2025-12-01", "--source", "letter 7", "--reason", "the treaty ended", "--by", "Sara", "--store", store);
        Assert.Equal(0, closed.Code);
        var number = closed.Out.Split(' ')[1].TrimEnd(':');
        Assert.Equal("withdrawn", Status(store, id));
        var history = Command.Run("review", "history", id, "--store", store).Out;
        Assert.Contains("Sara", history, StringComparison.Ordinal);
        Assert.Contains("the treaty ended", history, StringComparison.Ordinal);
        Assert.Contains("on: 2025-12-01, source: letter 7", history, StringComparison.Ordinal);
        Assert.Equal(0, Command.Run("review", "undo", number, "--reason", "it did not", "--store", store).Code);
        Assert.NotEqual("withdrawn", Status(store, id));
    }

    [Fact]
    public void What_is_corrected_is_shown_as_corrected_and_becomes_training_data()
    {
        var store = ledger.Copy();
        var statement = Statement(store, First(store));
        Assert.Equal(0, Command.Run("review", "correct", statement, "--kind", "request", "--addressees", "RUS,AZE", "--reason", "he asked", "--store", store).Code);
        var gold = JsonDocument.Parse(Command.Run("export", "--format", "gold", "--store", store).Out).RootElement;
        var corrected = gold.GetProperty("statements").EnumerateArray().Single(s => $"{gold.GetProperty("id").GetString()}#{s.GetProperty("start")}-{s.GetProperty("end")}" == statement);
        Assert.Equal("request", corrected.GetProperty("kind").GetString());
        Assert.Equal(["RUS", "AZE"], corrected.GetProperty("addressees").EnumerateArray().Select(a => a.GetString()));
        var history = Command.Run("review", "history", First(store), "--format", "jsonl", "--store", store).Out.TrimEnd('\n').Split('\n')[^1];
        Assert.Equal("kind: request, addressees: RUS AZE", JsonDocument.Parse(history).RootElement.GetProperty("details").GetString());
        Assert.Contains("nothing to learn from", ledger.Run("export", "--format", "gold").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_statement_is_gone()
    {
        var store = ledger.Copy();
        var id = Ids(store).First(i => Mentions(store, i) == 1);
        Assert.Equal(0, Command.Run("review", "reject", Statement(store, id), "--reason", "a headline", "--store", store).Code);
        Assert.DoesNotContain(id, Command.Run("list", "--format", "csv", "--store", store).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_commitments_become_one()
    {
        var store = ledger.Copy();
        var ids = Ids(store);
        Assert.True(ids.Count >= 2, "The reports have two commitments at least.");
        Assert.Equal(0, Command.Run("review", "merge", ids[0], ids[1], "--reason", "the same", "--store", store).Code);
        Assert.Equal(ids.Count - 1, Ids(store).Count);
        Assert.Equal(ids[1], JsonDocument.Parse(Command.Run("show", ids[0], "--format", "jsonl", "--store", store).Out).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public void A_decision_on_what_is_not_there_is_refused()
    {
        Assert.Equal(1, ledger.Run("review", "reject", "nowhere#1-2", "--reason", "x").Code);
        Assert.Equal(1, ledger.Run("review", "merge", "caaaaaaaaaaab", "cbbbbbbbbbbbb", "--reason", "x").Code);
    }

    [Fact]
    public void A_backup_restores_to_the_same_ledger_and_verifies()
    {
        var (backup, restored) = (ledger.PathOf("b.jsonl.gz"), ledger.PathOf("restored.db"));
        Assert.Equal(0, ledger.Run("backup", backup).Code);
        Assert.Equal(0, Command.Run("restore", backup, "--store", restored).Code);
        Assert.Equal(0, Command.Run("verify", "--rebuild", "--store", restored).Code);
        Assert.Equal(ledger.Run("export", "-f", "events").Out, Command.Run("export", "-f", "events", "--store", restored).Out);
        Assert.Equal(1, Command.Run("restore", backup, "--store", restored).Code);
        Assert.Equal(2, ledger.Run("backup", ledger.Store).Code);
    }

    [Fact]
    public void Events_are_imported_into_another_ledger_once()
    {
        var (store, events, other) = (ledger.Copy(), ledger.PathOf("events.jsonl"), ledger.PathOf("other.db"));
        var id = First(store);
        var number = Command.Run("review", "close", id, "--as", "withdrawn", "--reason", "a", "--by", "Sara", "--store", store).Out.Split(' ')[1].TrimEnd(':');
        Command.Run("review", "undo", number, "--reason", "b", "--by", "Sara", "--store", store);
        Command.Run("review", "close", id, "--as", "superseded", "--reason", "c", "--by", "Sara", "--store", store);
        Assert.Equal(0, Command.Run("export", "-f", "events", "-o", events, "--store", store).Code);
        Assert.Equal(0, Command.Run("import", events, "--store", other).Code);
        var (list, log) = (Command.Run("list", "-f", "jsonl", "--store", store).Out, Command.Run("export", "-f", "events", "--store", other).Out);
        Assert.Equal(list, Command.Run("list", "-f", "jsonl", "--store", other).Out);
        Assert.Equal(0, Command.Run("import", events, "--store", other).Code);
        Assert.Equal(log, Command.Run("export", "-f", "events", "--store", other).Out);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("""{"seq":1,"at":0,"kind":"StatementAdded","report":"r","body":{"span":[0,4],"quote":"text","kind":"Pledge","lang":"en","confidence":1}}""")]
    [InlineData("""{"seq":1,"at":0,"kind":"99","body":{}}""")]
    [InlineData("""{"seq":1,"at":0,"kind":"Reopened","body":{"commitment":"cbbbbbbbbbbbb"}}""")]
    public void What_is_no_event_is_told_by_its_line(string line)
    {
        var (file, store) = (ledger.PathOf(Guid.NewGuid() + ".jsonl"), ledger.PathOf(Guid.NewGuid() + ".db"));
        File.WriteAllText(file, "\n" + line + "\n");
        var run = Command.Run("import", file, "--store", store);
        Assert.Equal(1, run.Code);
        Assert.Contains($"{file}, line 2: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(store), "Nothing of the file was taken over, so no ledger was begun.");
    }

    [Fact]
    public void Of_a_file_that_is_damaged_at_its_end_nothing_is_imported()
    {
        var (file, store) = (ledger.PathOf("cut.jsonl"), ledger.PathOf("cut.db"));
        var events = ledger.Run("export", "-f", "events").Out;
        File.WriteAllText(file, events[..^20]);
        Assert.Equal(1, Command.Run("import", file, "--store", store).Code);
        Assert.False(File.Exists(store));
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(events));
        Assert.Equal(0, Command.RunWith(input.ToArray(), "import", "-", "--store", store).Code);
        Assert.Equal(ledger.Run("list", "-f", "jsonl").Out, Command.Run("list", "-f", "jsonl", "--store", store).Out);
    }

    [Fact]
    public void A_backup_that_is_none_begins_no_ledger()
    {
        var (file, store) = (ledger.PathOf("none.jsonl.gz"), ledger.PathOf("none.db"));
        Assert.Contains($"{file}: there is no such file", Command.Run("restore", file, "--store", store).Error, StringComparison.Ordinal);
        File.WriteAllText(file, "no backup");
        var run = Command.Run("restore", file, "--store", store);
        Assert.Equal(1, run.Code);
        Assert.Contains($"{file} is no whole backup of a ledger: it is not compressed as one", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(store)!, "none.db*"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named_with_what_to_do()
    {
        var folder = Path.GetDirectoryName(ledger.Store)!;
        foreach (var command in new string[][] { ["backup"], ["export", "-f", "csv", "-o"] })
        {
            Assert.Contains($"{folder}: this is a folder. Name a file in it.", ledger.Run([.. command, folder]).Error, StringComparison.Ordinal);
            var nowhere = Path.Combine(folder, "no such folder", "file");
            Assert.Contains($"{nowhere}: the folder {Path.GetDirectoryName(nowhere)} is not there. Make it", ledger.Run([.. command, nowhere]).Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Into_a_pipe_by_its_name_it_is_written_as_it_comes()
    {
        const string Pipe = "/dev/stdout";
        Assert.SkipUnless(File.Exists(Pipe), "There is no such name here.");
        var run = ledger.Run("export", "-f", "events", "-o", Pipe);
        Assert.Equal((0, ledger.Run("export", "-f", "events").Out), (run.Code, run.Out));
        Assert.Equal(0, ledger.Run("backup", Pipe).Code);
    }

    [Fact]
    public void A_commitment_that_is_not_there_has_no_history()
    {
        var run = ledger.Run("review", "history", "cbbbbbbbbbbbb");
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("There is no commitment \"cbbbbbbbbbbbb\". `peygir list`", run.Error, StringComparison.Ordinal);

        // The number 0, by which stores know that a statement speaks of none.
        Assert.Equal(2, ledger.Run("review", "history", "caaaaaaaaaaaa").Code);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("ical")]
    [InlineData("atom")]
    public void An_export_goes_to_a_file_as_to_standard_output(string format)
    {
        var file = ledger.PathOf("export." + format);
        Assert.Equal(0, ledger.Run("export", "--format", format, "--as-of", "2026-01-15", "-o", file).Code);
        Assert.Equal(ledger.Run("export", "--format", format, "--as-of", "2026-01-15").Out, new System.Text.UTF8Encoding(false).GetString(File.ReadAllBytes(file)));
        Assert.Equal(2, ledger.Run("export", "--format", format, "-o", ledger.Store).Code);
    }

    private static List<string> Ids(string store) =>
        [.. Command.Run("list", "--format", "jsonl", "--store", store).Out.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!)];

    private static string First(string store) => Ids(store)[^1];

    private static int Mentions(string store, string id) =>
        JsonDocument.Parse(Command.Run("show", id, "--format", "jsonl", "--store", store).Out).RootElement.GetProperty("mentions").GetArrayLength();

    private static string Statement(string store, string id)
    {
        var mention = JsonDocument.Parse(Command.Run("show", id, "--format", "jsonl", "--store", store).Out).RootElement.GetProperty("mentions")[0];
        return $"{mention.GetProperty("report").GetString()}#{mention.GetProperty("start")}-{mention.GetProperty("end")}";
    }

    private static string Status(string store, string id) =>
        JsonDocument.Parse(Command.Run("show", id, "--format", "jsonl", "--store", store).Out).RootElement.GetProperty("status").GetString()!;
}
