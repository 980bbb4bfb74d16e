namespace Peygir.Cli.Tests;

/// <summary>A ledger of a few reports, in a folder of its own.</summary>
public sealed class LedgerFixture : IDisposable
{
    // Three reports: a promise with a deadline, the same moved, an agreement without one.
    private static readonly string[] s_reports =
    [
        """{"id":"w1","lang":"en","date":"2025-05-12","publisher":"Caspian Wire","title":"Line to Armenia","text":"Iranian Energy Minister Reza Daneshvar said: \"We will finish our part of the power line to Armenia by the end of 2025.\"","url":"https://wire.example/1"}""",
        """{"id":"w2","lang":"en","date":"2025-11-03","publisher":"Caspian Wire","title":"Line to Armenia delayed","text":"Iranian Energy Minister Reza Daneshvar said: \"We will finish our part of the power line to Armenia by 1 June 2026.\"","url":"https://wire.example/2"}""",
        """{"id":"w3","lang":"ru","date":"2025-11-05","publisher":"","title":"","text":"Россия и Казахстан договорились построить мост через Урал.","url":""}""",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-test");

    public LedgerFixture()
    {
        Reports = PathOf("reports.jsonl");
        File.WriteAllLines(Reports, s_reports);
        Store = PathOf("ledger.db");
        Added = Command.Run("add", Reports, "--store", Store, "--format", "jsonl");
        Assert.Equal(0, Added.Code);
    }

    /// <summary>The file of the reports.</summary>
    public string Reports { get; }

    /// <summary>The ledger.</summary>
    public string Store { get; }

    /// <summary>The run that filled it.</summary>
    internal CommandRun Added { get; }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Runs a command on the ledger.</summary>
    internal CommandRun Run(params string[] args) => Command.Run([.. args, "--store", Store]);

    /// <summary>A copy of the ledger, for a test that changes it.</summary>
    internal string Copy()
    {
        var copy = PathOf(Guid.NewGuid().ToString("N") + ".db");
        File.Copy(Store, copy);
        return copy;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
