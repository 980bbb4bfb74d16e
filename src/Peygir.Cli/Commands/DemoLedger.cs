using Peygir.Cli.Commands.Ledgers;
using Peygir.Cli.Output.Ledgers;
using Peygir.Ledger;
using Peygir.Reading;
using Peygir.Reading.Intake;

namespace Peygir.Cli.Commands;

/// <summary>The second half of the demo: the samples in a ledger of their own, and what is due.</summary>
internal static class DemoLedger
{
    private const int Window = 60;
    private const int Most = 12;

    public static int Show(string samples) => LedgerRun.Guard(() =>
    {
        var store = Begin();
        using var ledger = Ledger.Ledger.Open(store);
        var summary = ledger.Add(ReportFile.Read(samples).Where(r => r.Succeeded).Select(r => Reader.Default.Read(r.Report!)));

        // The samples are of the past: they are looked at from the day of the last one.
        var today = ledger.Reports().Max(r => r.Day);
        var due = ledger.Commitments(new() { Status = CommitmentStatus.Overdue, AsOf = today, Order = CommitmentOrder.Deadline })
            .Concat(ledger.Commitments(new() { DueWithin = Window, AsOf = today, Order = CommitmentOrder.Deadline }))
            .ToList();
        Console.WriteLine(FormattableString.Invariant($"\nThe ledger of these {summary.New} reports has {summary.Of(Relation.Opened)} commitments. Of {due.Count} that are due on {Days.Both(today)} or soon, the last:\n"));
        LedgerOutput.Write("table", due.TakeLast(Most), CommitmentShapes.Due);
        store = store.Contains(' ', StringComparison.Ordinal) ? $"\"{store}\"" : store;
        Console.WriteLine($"\nAll of them:           peygir due --as-of {Days.Gregorian(today)} --store {store}");
        if (due is [.., var last])
        {
            Console.WriteLine($"The story of the last: peygir show {last.Id} --as-of {Days.Gregorian(today)} --store {store}");
        }

        Console.WriteLine("A ledger of your own:  peygir add report.txt");
        return ExitCode.Done;
    });

    // Anew each time, or a demo would show what an older one had read.
    private static string Begin()
    {
        var store = Path.Combine(Path.GetDirectoryName(LedgerRun.Place(null))!, "demo.db");
        foreach (var ending in (string[])["", "-wal", "-shm"])
        {
            File.Delete(store + ending);
        }

        return store;
    }
}
