using System.Diagnostics;

namespace Peygir.Bench;

/// <summary>The command over a whole file of reports, start-up included, beside the lower bound over the same bytes.</summary>
internal static class WholeProcess
{
    private const int Runs = 3;

    public static void Run()
    {
        Launcher.Build();
        Measure.Print($"{"file",-18} {"reports",8} {"MB",6} {"s",7} {"reports/s",10} {"MB/s",7} {"peak MB",8} {"bound MB/s",11} {"x bound",8}");
        foreach (var name in Corpus.Files)
        {
            var file = Corpus.PathOf(name);
            var megabytes = new FileInfo(file).Length / 1e6;
            var runs = new List<Launcher.Result>();
            var bound = double.MaxValue;
            for (var run = 0; run < Runs; run++)
            {
                runs.Add(Launcher.Run("read", "--format", "jsonl", file));
                var start = Stopwatch.GetTimestamp();
                LowerBound.Words(File.ReadAllBytes(file));
                bound = Math.Min(bound, Stopwatch.GetElapsedTime(start).TotalSeconds);
            }

            var best = runs.MinBy(r => r.Time);
            var seconds = best.Time.TotalSeconds;
            Measure.Print($"{name,-18} {best.Lines,8} {megabytes,6:F1} {seconds,7:F2} {best.Lines / seconds,10:F0} {megabytes / seconds,7:F2} {best.PeakBytes / 1e6,8:F0} {megabytes / bound,11:F0} {seconds / bound,8:F0}");
        }
    }
}
