using System.Diagnostics;

namespace Peygir.Bench;

/// <summary>Runs the command as a person does, by the script in the root folder.</summary>
internal static class Launcher
{
    /// <summary>What one run took, wrote, and the most memory it held.</summary>
    internal readonly record struct Result(TimeSpan Time, long Lines, long PeakBytes);

    /// <summary>Runs it once so that it is built.</summary>
    public static void Build() => Run("--version");

    /// <summary>Runs the command; what it writes is counted and dropped.</summary>
    public static Result Run(params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Corpus.Root(), "peygir"), arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("peygir did not start.");
        long lines = 0, peak = 0;
        while (process.StandardOutput.ReadLine() is not null)
        {
            lines++;
            if (lines % 64 == 0)
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
        }

        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0 ? new(time, lines, peak) : throw new InvalidOperationException($"peygir ended with {process.ExitCode}.");
    }
}
