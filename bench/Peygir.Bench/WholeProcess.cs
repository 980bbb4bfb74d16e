using System.Diagnostics;

namespace Peygir.Bench;

/// <summary>
/// The command over a whole file of reports, start-up included, beside the lower bound over the same bytes: reading it, and
/// adding it to a new ledger.
/// </summary>
internal static class WholeProcess
{
    private const int Runs = 3;

    public static void Run()
    {
        Launcher.Build();
        Measure.Print($"{"file",-18} {"command",8} {"reports",8} {"MB",6} {"s",7} {"reports/s",10} {"MB/s",7} {"peak MB",8} {"bound MB/s",11} {"x bound",8}");
        foreach (var name in Corpus.Files)
        {
            var file = Corpus.PathOf(name);
            var (read, add) = (new List<Launcher.Result>(), new List<Launcher.Result>());
            var bound = double.MaxValue;
            for (var run = 0; run < Runs; run++)
            {
                read.Add(Launcher.Run("read", "--format", "jsonl", file));
                add.Add(Add(file));
                var start = Stopwatch.GetTimestamp();
                LowerBound.Words(File.ReadAllBytes(file));
                bound = Math.Min(bound, Stopwatch.GetElapsedTime(start).TotalSeconds);
            }

            Print("read", read);
            Print("add", add);

            void Print(string command, List<Launcher.Result> results)
            {
                var (best, reports, megabytes) = (results.MinBy(r => r.Time), read[0].Lines, new FileInfo(file).Length / 1e6);
                var seconds = best.Time.TotalSeconds;
                Measure.Print($"{name,-18} {command,8} {reports,8} {megabytes,6:F1} {seconds,7:F2} {reports / seconds,10:F0} {megabytes / seconds,7:F2} {best.PeakBytes / 1e6,8:F0} {megabytes / bound,11:F0} {seconds / bound,8:F0}");
            }
        }
    }

    private static Launcher.Result Add(string file)
    {
        var folder = Directory.CreateTempSubdirectory("peygir-bench");
        try
        {
            return Launcher.Run("add", file, "--store", Path.Combine(folder.FullName, "ledger.db"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
