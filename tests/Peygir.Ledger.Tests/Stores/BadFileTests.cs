using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using Peygir.Ledger.Tests.Processes;
using Peygir.Ledger.Tests.Support;

namespace Peygir.Ledger.Tests.Stores;

/// <summary>Files that are no ledger or no longer one: a clear error that names the file, and not a byte changed.</summary>
public class BadFileTests() : StoreTests(null)
{
    [Fact]
    public void Something_else_than_a_database()
    {
        var file = NewFile("db");
        foreach (var content in new[] { "x", new string('x', 5_000) })
        {
            File.WriteAllText(file, content);
            AssertUntouched(file, "no database", () => Open(file));
        }
    }

    [Fact]
    public void A_database_of_something_else()
    {
        var file = NewFile("db");
        Execute(file, "CREATE TABLE events (seq INTEGER)");
        AssertUntouched(file, "something else", () => Open(file));
    }

    [Fact]
    public void A_ledger_of_a_newer_version()
    {
        var file = Filled();
        Execute(file, "INSERT INTO schema_versions VALUES (99, 0)");
        AssertUntouched(file, "newer Peygir", () => Open(file));
    }

    [Fact]
    public void A_damaged_page_is_found_and_nothing_is_written()
    {
        var file = Filled();
        var bytes = File.ReadAllBytes(file);

        // In the header of every page but the first, where each page says what kind it is.
        for (var page = 4096; page < bytes.Length; page += 4096)
        {
            bytes.AsSpan(page, 16).Fill(0xEE);
        }

        File.WriteAllBytes(file, bytes);
        AssertUntouched(file, "damaged", () =>
        {
            using var ledger = Open(file);
            ledger.AddRecorded([Story.Report(1, 0)]);
        });
    }

    [Fact]
    public void A_changed_quotation_or_table_is_found_by_verify()
    {
        var file = Filled();
        Execute(file, "UPDATE commitments SET due = 1 WHERE id = (SELECT min(id) FROM commitments)");
        using (var ledger = Open(file))
        {
            var found = ledger.Verify();
            Assert.Contains("commitments", Assert.Single(found.Problems), StringComparison.Ordinal);
            Assert.True(found.AreEventsWhole);
            Assert.Single(ledger.Verify(rebuild: true).Problems);
            Assert.Empty(ledger.Verify().Problems);
        }

        Execute(file, "UPDATE events SET body = replace(body, '\"quote\":\"S', '\"quote\":\"Z') WHERE seq = 2");
        using (var ledger = Open(file))
        {
            Assert.Contains("Event 2", Assert.Single(ledger.Verify().Problems), StringComparison.Ordinal);
        }

        Execute(file, "DELETE FROM events WHERE seq = 2");
        using (var ledger = Open(file))
        {
            Assert.Equal("Event 2 is missing.", Assert.Single(ledger.Verify().Problems));
            Assert.False(ledger.Verify(rebuild: true).AreEventsWhole);
        }
    }

    [Theory]
    [InlineData("DELETE FROM events WHERE seq = 2", "Event 2 is missing")]
    [InlineData("UPDATE events SET body = '{}' WHERE seq = 2", "Event 2 cannot be read")]
    public void A_damaged_ledger_takes_the_place_of_no_backup(string damage, string problem)
    {
        var (file, backup) = (Filled(), NewFile("jsonl.gz"));
        using (var ledger = Open(file))
        {
            ledger.Backup(backup);
        }

        var before = File.ReadAllBytes(backup);
        Execute(file, damage);
        using (var ledger = Open(file))
        {
            Assert.Contains(problem, Assert.Throws<LedgerException>(() => ledger.Backup(backup)).Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, File.ReadAllBytes(backup));
        Assert.Single(Directory.EnumerateFiles(Path.GetDirectoryName(backup)!, Path.GetFileName(backup) + "*"));
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public void A_file_that_may_only_be_read()
    {
        var file = Filled();
        var folder = Path.GetDirectoryName(file)!;
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        var before = File.ReadAllBytes(file);
        string[] other = Environment.UserName == "root" ? ["runuser", "-u", "nobody", "--", "env", "HOME=/tmp"] : [];
        AssertFails(new WriterProcess(file, 0, 3, other), file, "may only be read", "cannot be opened");
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_full_disk()
    {
        // The process may write files of 400 blocks of 1,024 bytes and no more; .NET must not count its memory for one.
        var file = NewFile("db");
        var acknowledged = AssertFails(
            new WriterProcess(file, 0, 2_000, "bash", "-c", "trap '' XFSZ; ulimit -f 400; DOTNET_EnableWriteXorExecute=0 exec \"$@\"", "writer"), file, "disk is full", "disk fails");
        using var ledger = Open(file);
        Assert.NotEmpty(acknowledged);
        Assert.Equal(acknowledged.Select(n => $"g{n}").Order(StringComparer.Ordinal), ledger.Reports().Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.Empty(ledger.Verify().Problems);
        ledger.AddRecorded(Enumerable.Range(0, 200).Select(GeneratedReports.Of));
        Assert.Equal(200, ledger.Reports().Count());
    }

    private string Filled()
    {
        var file = NewFile("db");
        using var ledger = Open(file);
        ledger.AddRecorded(Enumerable.Range(0, Story.Reports).Select(n => Story.Report(n, 0)));
        return file;
    }

    private static List<int> AssertFails(WriterProcess writer, string file, params ReadOnlySpan<string> because)
    {
        using (writer)
        {
            Assert.False(writer.Wait());
            Assert.Contains(file, writer.Errors, StringComparison.Ordinal);
            Assert.Contains(because.ToArray(), b => writer.Errors.Contains(b, StringComparison.Ordinal));
            return [.. writer.Durable];
        }
    }

    private static void AssertUntouched(string file, string because, Action action)
    {
        var before = File.ReadAllBytes(file);
        var error = Assert.Throws<LedgerException>(action);
        Assert.Contains(file, error.Message, StringComparison.Ordinal);
        Assert.Contains(because, error.Message, StringComparison.Ordinal);
        Assert.NotEqual("", error.Remedy);
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
