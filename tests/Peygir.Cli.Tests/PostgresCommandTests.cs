using System.Text.Json;
using Peygir.Ledger.Tests.Support;

namespace Peygir.Cli.Tests;

/// <summary>The commands on a ledger in PostgreSQL say what they say on one in a file.</summary>
public class PostgresCommandTests(LedgerFixture ledger, PostgresServer server) : IClassFixture<LedgerFixture>
{
    [Fact]
    public void What_is_shown_is_what_a_file_shows()
    {
        var store = Filled();
        var id = Id(store);
        foreach (var args in (string[][])
            [["list"], ["due", "--as-of", "2026-05-20"], ["slips"], ["indicators"], ["subjects"], ["balance", "IRN", "RUS"], ["search", "line"], ["show", id], ["review"], ["verify"]])
        {
            var shown = Command.Run([.. args, "--format", "jsonl", "--store", store]);
            Assert.True(shown.Code == 0, $"{args[0]}: {shown.Error}");
            Assert.Equal(ledger.Run([.. args, "--format", "jsonl"]).Out, shown.Out);
        }
    }

    [Fact]
    public void Adding_again_changes_nothing()
    {
        var store = Filled();
        var again = JsonDocument.Parse(Command.Run("add", ledger.Reports, "--store", store, "--format", "jsonl").Out).RootElement;
        Assert.Equal((0, 3, 0), (again.GetProperty("new").GetInt32(), again.GetProperty("known").GetInt32(), again.GetProperty("opened").GetInt32()));
    }

    [Fact]
    public void A_person_decides_takes_back_and_rebuilds()
    {
        var store = Filled();
        var id = Id(store);
        var before = Command.Run("show", id, "--store", store).Out;
        var closed = Command.Run("review", "close", id, "--as", "withdrawn", "--reason", "the treaty ended", "--by", "Sara", "--store", store);
        Assert.Equal(0, closed.Code);
        Assert.Contains("withdrawn", Command.Run("list", "--status", "withdrawn", "--store", store).Out, StringComparison.Ordinal);
        Assert.Equal(0, Command.Run("verify", "--rebuild", "--store", store).Code);
        Assert.Equal(0, Command.Run("review", "undo", closed.Out.Split(' ')[1].TrimEnd(':'), "--reason", "it did not", "--by", "Sara", "--store", store).Code);
        Assert.Equal(before, Command.Run("show", id, "--store", store).Out);
    }

    [Fact]
    public void A_backup_goes_into_a_file_and_from_there_into_another_schema()
    {
        var (store, file, other) = (Filled(), ledger.PathOf("copy.jsonl"), server.NewSchema());
        Assert.Equal(0, Command.Run("backup", file, "--store", store).Code);
        var restored = Command.Run("restore", file, "--store", other);
        Assert.True(restored.Code == 0, restored.Error);
        Assert.Equal(Command.Run("list", "--format", "jsonl", "--store", store).Out, Command.Run("list", "--format", "jsonl", "--store", other).Out);
    }

    private string Filled()
    {
        var store = server.NewSchema();
        var added = Command.Run("add", ledger.Reports, "--store", store, "--format", "jsonl");
        Assert.True(added.Code == 0, added.Error);
        return store;
    }

    private static string Id(string store) =>
        JsonDocument.Parse(Command.Run("list", "--limit", "1", "--format", "jsonl", "--store", store).Out).RootElement.GetProperty("id").GetString()!;
}
