using Microsoft.Data.Sqlite;
using Peygir.Ledger.Tests.Support;

namespace Peygir.Ledger.Tests.Stores;

/// <summary>Files that are no ledger, or no sound one: a clear error, and the file as it was.</summary>
public sealed class BadFileTests() : StoreTests(postgres: null)
{
    [Fact]
    public void Something_else_is_refused()
    {
        var file = NewFile("db");
        File.WriteAllText(file, string.Concat(Enumerable.Repeat("These are the minutes of a meeting. ", 200)));
        Refused(file);
    }

    [Fact]
    public void A_ledger_of_a_newer_version_is_refused()
    {
        var file = Made();
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO schema_versions SELECT max(version) + 1, 0 FROM schema_versions; PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE);";
            command.ExecuteNonQuery();
        }

        Assert.Contains("newer", Refused(file), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_page_that_was_overwritten_is_told_of()
    {
        var file = Made();
        var bytes = File.ReadAllBytes(file);
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2, 4096);
        File.WriteAllBytes(file, bytes);
        try
        {
            using var ledger = Open(file);
            Assert.False(ledger.Verify().IsSound);
        }
        catch (LedgerException e)
        {
            Assert.Contains(file, e.Message, StringComparison.Ordinal);
        }
    }

    private string Made()
    {
        var file = NewFile("db");
        using var ledger = Open(file);
        ledger.AddRecorded(Enumerable.Range(0, 200).Select(GeneratedReports.Of));
        return file;
    }

    private string Refused(string file)
    {
        var before = File.ReadAllBytes(file);
        var error = Assert.Throws<LedgerException>(() => Open(file));
        Assert.Contains(file, error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
        return error.Message;
    }
}
