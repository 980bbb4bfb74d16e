using System.Diagnostics;
using System.Runtime.Versioning;
using Peygir.Ledger.Tests.Support;

namespace Peygir.Ledger.Tests.Processes;

/// <summary>Several processes at one SQLite file.</summary>
public sealed class SqliteProcessTests() : ProcessTests(postgres: null)
{
    private const int Kills = 100;
    private static readonly TimeSpan s_slowest = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_writer_killed_a_hundred_times_loses_nothing_that_it_said_was_durable()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var store = NewStore();
        var durable = new HashSet<int>();
        var next = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            using var writer = new WriterProcess(store, next, 1_000);

            // Some die while they start or open the ledger, most between two reports or amid one.
            var least = random.Next(4);
            writer.Kill(least, least == 0 ? TimeSpan.FromMilliseconds(random.Next(300)) : s_slowest);
            durable.UnionWith(writer.Durable);
            next = durable.Count == 0 ? 0 : durable.Max() + 1;
            if (kill % 20 == 0)
            {
                using var ledger = Open(store);
                Assert.True(ledger.Verify().IsSound, $"Seed {seed}, kill {kill}.");
                var there = ledger.Reports().Select(r => r.Id).ToHashSet();
                Assert.All(durable, number => Assert.Contains($"g{number}", there));
            }
        }

        Assert.True(durable.Count > 0, $"Seed {seed}: no writer came to add anything.");
        AssertSame(store, next + 2, $"Seed {seed}.");
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public void A_process_keeps_its_lock_on_the_file_when_it_opens_more_connections()
    {
        var store = NewStore();
        using var ledger = Open(store);
        ledger.AddRecorded([GeneratedReports.Of(0)]);
        using (var second = Open(store))
        {
            Assert.Single(second.Reports());
        }

        // By it other processes know that the log is in use.
        using var stat = Process.Start(new ProcessStartInfo("stat", ["--format", "%i", store]) { RedirectStandardOutput = true })!;
        var file = ":" + stat.StandardOutput.ReadToEnd().Trim() + " ";
        Assert.Contains(
            File.ReadAllLines("/proc/locks"),
            l => l.Contains("POSIX", StringComparison.Ordinal) && l.Contains($" {Environment.ProcessId} ", StringComparison.Ordinal) && l.Contains(file, StringComparison.Ordinal));
    }
}

/// <summary>Several processes at one PostgreSQL schema.</summary>
public sealed class PostgresProcessTests(PostgresServer postgres) : ProcessTests(postgres);

/// <summary>Several processes at one store.</summary>
public abstract class ProcessTests(PostgresServer? postgres) : StoreTests(postgres)
{
    private const int Writers = 4;
    private const int Reports = 60;
    private const int Shared = 20;

    [Fact]
    public void Several_writers_of_reports_that_overlap_lose_none_and_double_none()
    {
        var store = NewStore();
        var writers = Enumerable.Range(0, Writers).Select(w => new WriterProcess(store, w * (Reports - Shared), Reports)).ToArray();
        Assert.All(writers, w => Assert.True(w.Wait()));
        Array.ForEach(writers, w => w.Dispose());
        const int all = ((Writers - 1) * (Reports - Shared)) + Reports;
        using var ledger = Open(store);
        Assert.Equal(Enumerable.Range(0, all).Select(n => $"g{n}").Order(), ledger.Reports().Select(r => r.Id).Order());
        Assert.True(ledger.Verify().IsSound);
    }

    /// <summary>Adds the first reports again, and asserts that the ledger is what an undisturbed one is.</summary>
    private protected void AssertSame(string store, int count, string message)
    {
        using var ledger = Open(store);
        ledger.AddRecorded(Enumerable.Range(0, count).Select(GeneratedReports.Of));
        using var undisturbed = Open(NewStore());
        undisturbed.AddRecorded(Enumerable.Range(0, count).Select(GeneratedReports.Of));
        Assert.True(View.Of(undisturbed) == View.Of(ledger), message);
        Assert.True(ledger.Verify().IsSound, message);
    }
}
