using System.Diagnostics;

namespace Peygir.Bench;

/// <summary>
/// What a person waits for one short report: whole processes, from the shell to the last line. Beside it a run that
/// only starts .NET and prints the version, and the lower bound in this process.
/// </summary>
internal static class Startup
{
    private const int Runs = 21;
    private static readonly string[] s_files = ["01-sarakhs-port-agreed-fa.txt", "06-grain-terminal-planned-ru.txt", "02-sarakhs-port-repeated-en.txt"];

    public static void Run()
    {
        Launcher.Build();
        Print("peygir --version", Enumerable.Range(0, Runs).Select(_ => Launcher.Run("--version").Time));
        foreach (var name in s_files)
        {
            var file = Path.Combine(Corpus.Root(), "samples", name);
            Print($"peygir read {name}", Enumerable.Range(0, Runs).Select(_ => Launcher.Run("read", file).Time));
            Print("  lower bound: read, decode, split", Enumerable.Range(0, Runs).Select(_ =>
            {
                var start = Stopwatch.GetTimestamp();
                LowerBound.Words(File.ReadAllBytes(file));
                return Stopwatch.GetElapsedTime(start);
            }));
        }
    }

    private static void Print(string what, IEnumerable<TimeSpan> times)
    {
        var sorted = times.Select(t => t.TotalMilliseconds).Order().ToArray();
        Measure.Print($"{what,-50} median {sorted[sorted.Length / 2],8:F2} ms   least {sorted[0],8:F2}   most {sorted[^1],8:F2}");
    }
}
