using System.Diagnostics;
using Peygir.Ledger;

namespace Peygir.Bench;

/// <summary>Fills a ledger with generated reports and measures adding and asking at several sizes.</summary>
internal static class LedgerBench
{
    private const int Sample = 2_000;
    private const int Questions = 100;
    private static readonly int[] s_sizes = [10_000, 100_000, 300_000, 1_000_000];

    /// <summary>Measures at 10,000, 100,000, 300,000 and 1,000,000 up to the greatest, and at that.</summary>
    /// <param name="store">A store that is not there yet.</param>
    /// <param name="commitments">The greatest number of commitments.</param>
    public static void Run(string store, int commitments)
    {
        var generated = new GeneratedReports();
        var options = new LedgerOptions { Linking = new GeneratedLinking() };
        using var ledger = Ledger.Ledger.Open(store, options);
        Console.WriteLine("commitments  mentions  reports/s while filling  ms/report (in groups)  ms/report (alone)  due ms  show ms  list ms  pair ms  search ms  MB peak  MB file  load");
        foreach (var size in s_sizes.Where(s => s < commitments).Append(commitments))
        {
            var (before, start) = (generated.Reports, Stopwatch.GetTimestamp());
            ledger.AddRecorded(generated.UntilCommitments(size));
            var rate = (generated.Reports - before) / Stopwatch.GetElapsedTime(start).TotalSeconds;
            var grouped = Time(() => ledger.AddRecorded(generated.Take(Sample))) / Sample;
            var alone = Median(() => ledger.AddRecorded(generated.Take(1)));
            var due = Median(() => ledger.Commitments(new() { DueWithin = 30, AsOf = generated.Last, Order = CommitmentOrder.Deadline, Limit = 50 }).ToList());
            var show = Median(() => ledger.Commitment(generated.SomeCommitment()));
            var list = Median(() => ledger.Commitments(new() { Debtor = "IRN", Status = CommitmentStatus.Overdue, AsOf = generated.Last, Limit = 50 }).ToList());

            // Of each there is an eighth of all, and nothing is of both.
            var pair = Median(() => ledger.Commitments(new() { Debtor = "IRN", Area = "energy", AsOf = generated.Last, Limit = 50 }).ToList());
            var search = Median(() => ledger.Search(generated.SomeQuery()));
            var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
            var file = new[] { store, store + "-wal" }.Where(File.Exists).Sum(f => new FileInfo(f).Length) / 1e6;
            Measure.Print($"{generated.Commitments}  {generated.Mentions}  {rate:F0}  {grouped:F2}  {alone:F2}  {due:F1}  {show:F1}  {list:F1}  {pair:F1}  {search:F1}  {peak:F0}  {file:F0}  {MachineLoad()}");
        }
    }

    // Of the last minute: what else runs on the machine bears on the figures.
    private static string MachineLoad() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static double Median<T>(Func<T> action)
    {
        var times = new double[Questions];
        for (var i = 0; i < Questions; i++)
        {
            times[i] = Time(action);
        }

        Array.Sort(times);
        return times[Questions / 2];
    }

    private static double Time<T>(Func<T> action)
    {
        var start = Stopwatch.GetTimestamp();
        _ = action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
