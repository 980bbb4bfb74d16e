using System.IO.Compression;
using Peygir.Ledger.Tests.Processes;
using Peygir.Ledger.Tests.Support;

namespace Peygir.Ledger.Tests.Stores;

public abstract class BackupTests(PostgresServer? postgres) : StoreTests(postgres)
{
    [Fact]
    public void What_is_restored_shows_and_holds_the_same()
    {
        var backup = NewFile("jsonl.gz");
        using var ledger = Open(NewStore());
        ledger.AddRecorded(Enumerable.Range(0, Story.Reports).Select(n => Story.Report(n, 0)));
        ledger.Decide(Story.Decision(ledger, 4, 0, 1)!, "Sara", "one thing");
        ledger.AddRecorded([Story.Report(2, 1)]);
        Assert.Equal(ledger.Events().Count(), ledger.Backup(backup));

        // Into the same kind of store, and into a file whatever the kind was.
        foreach (var store in new[] { NewStore(), NewFile("db") })
        {
            using var restored = Ledger.Restore(backup, store, Options);
            Assert.Equal(View.Of(ledger), View.Of(restored));
            Assert.Equal(Written(ledger), Written(restored));
            Assert.Empty(restored.Verify().Problems);
        }
    }

    [Fact]
    public void A_backup_taken_while_another_process_writes_is_of_one_moment()
    {
        var (store, backup) = (NewStore(), NewFile("jsonl.gz"));
        using var ledger = Open(store);
        using var writer = new WriterProcess(store, 0, 120);
        SpinWait.SpinUntil(() => writer.Durable.Any());
        var events = ledger.Backup(backup);
        Assert.True(writer.Wait());
        using var restored = Ledger.Restore(backup, NewStore(), Options);
        Assert.Equal(Written(ledger).Take((int)events), Written(restored));
        Assert.InRange(events, 1, ledger.Events().Count());
        Assert.Empty(restored.Verify().Problems);
    }

    [Fact]
    public void A_backup_that_is_cut_off_or_something_else_restores_nothing()
    {
        var (backup, broken) = (NewFile("jsonl.gz"), NewFile("jsonl.gz"));
        using var ledger = Open(NewStore());
        ledger.AddRecorded(Enumerable.Range(0, Story.Reports).Select(n => Story.Report(n, 0)));
        ledger.Backup(backup);
        using var unzipped = new StreamReader(new GZipStream(File.OpenRead(backup), CompressionMode.Decompress));
        var lines = unzipped.ReadToEnd().Split('\n');
        string[] noEvent = [lines[0], lines[1].Replace("\"kind\":1,", "\"kind\":99,", StringComparison.Ordinal), .. lines[2..]];
        foreach (var content in new[] { lines[..^3], [lines[0], .. lines[2..]], noEvent, ["{}"], ["peygir"], [] })
        {
            using (var zip = new StreamWriter(new GZipStream(File.Create(broken), CompressionLevel.Fastest)))
            {
                zip.Write(string.Join('\n', content));
            }

            AssertRefused(broken);
        }

        var bytes = File.ReadAllBytes(backup);
        File.WriteAllBytes(broken, bytes[..(bytes.Length / 2)]);
        AssertRefused(broken);
        File.WriteAllText(broken, "no backup");
        AssertRefused(broken);
    }

    [Fact]
    public void Nothing_is_restored_over_what_is_there()
    {
        var (store, backup) = (NewStore(), NewFile("jsonl.gz"));
        using var ledger = Open(store);
        ledger.AddRecorded([Story.Report(0, 0)]);
        ledger.Backup(backup);
        Assert.Contains("has events already", Assert.Throws<LedgerException>(() => Ledger.Restore(backup, store, Options)).Message, StringComparison.Ordinal);
        Assert.Single(ledger.Reports());
    }

    private void AssertRefused(string backup)
    {
        var store = NewStore();
        Assert.Contains(backup, Assert.Throws<LedgerException>(() => Ledger.Restore(backup, store, Options)).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(backup)!, Path.GetFileName(store) + "*"));
        using var ledger = Open(store);
        Assert.Empty(ledger.Events());
    }

    private static IEnumerable<(long, string)> Written(Ledger ledger) => ledger.Events().Select(e => (e.Seq, Events.EventJson.Write(e.Change)));
}

public class SqliteBackupTests() : BackupTests(null);

public class PostgresBackupTests(PostgresServer postgres) : BackupTests(postgres);
