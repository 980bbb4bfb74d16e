namespace Peygir.Bench;

/// <summary>
/// Each stage over the same reports, one after another on one thread: time and allocations a report, megabytes of
/// UTF-8 a second, and how many times the lower bound it takes, which is measured in the same rounds.
/// </summary>
internal static class StageTable
{
    private const int Reports = 50;
    private const int Rounds = 5;

    public static void Run()
    {
        foreach (var file in Corpus.Files)
        {
            var reports = Corpus.Load(file, Reports);
            var prepared = reports.Select(r => new Prepared(r)).ToArray();
            var bytes = Corpus.Bytes(reports);
            Measure.Print($"{file}: {Reports} reports, {bytes} bytes, {prepared.Sum(p => p.Tokens)} tokens, {prepared.Sum(p => p.StatementCount)} statements");
            Measure.Print($"  {"stage",-12} {"us/report",10} {"MB/s",8} {"x bound",8} {"kB/report",10}");
            var results = Measure.Best(Rounds, [.. Prepared.Stages.Select(s => (Action)(() => Array.ForEach(prepared, p => s.Run(p))))]);
            for (var s = 0; s < results.Length; s++)
            {
                var (time, allocated) = results[s];
                Measure.Print($"  {Prepared.Stages[s].Name,-12} {time / Reports,10:F1} {bytes / time,8:F2} {time / results[0].Microseconds,8:F1} {allocated / 1e3 / Reports,10:F1}");
            }
        }
    }
}
