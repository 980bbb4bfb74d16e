using System.Diagnostics;

namespace Peygir.Bench;

/// <summary>Runs the command as a person does, by the script in the root folder.</summary>
internal static class Launcher
{
    /// <summary>What one run took, wrote, and the most memory it held.</summary>
    internal readonly record struct Result(TimeSpan Time, long Lines, long PeakBytes);

    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs it once so that it is built.</summary>
    public static void Build() => Run("--version");

    /// <summary>Runs the command; what it writes is counted and dropped.</summary>
    public static Result Run(params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Corpus.Root(), "peygir"), arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("peygir did not start.");
        var lines = Task.Run(() =>
        {
            var count = 0L;
            while (process.StandardOutput.ReadLine() is not null)
            {
                count++;
            }

            return count;
        });
        var peak = 0L;
        do
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has ended meanwhile.
            }
        }
        while (!process.WaitForExit(s_interval));
        var time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0 ? new(time, lines.GetAwaiter().GetResult(), peak) : throw new InvalidOperationException($"peygir ended with {process.ExitCode}.");
    }
}
