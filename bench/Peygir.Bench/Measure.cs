using System.Diagnostics;
using System.Globalization;

namespace Peygir.Bench;

/// <summary>The shortest time that several things took, each in turn, so that what disturbs the machine meets all of them.</summary>
internal static class Measure
{
    /// <summary>Runs each action once to warm up, then so many rounds of all of them.</summary>
    /// <returns>For each the shortest time in microseconds, and the bytes allocated by its last run.</returns>
    public static (double Microseconds, long Bytes)[] Best(int rounds, IReadOnlyList<Action> actions)
    {
        var best = new (double Microseconds, long Bytes)[actions.Count];
        Array.Fill(best, (double.MaxValue, 0));
        foreach (var action in actions)
        {
            action();
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < actions.Count; i++)
            {
                GC.Collect();
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                actions[i]();
                var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                best[i] = (Math.Min(best[i].Microseconds, time), GC.GetAllocatedBytesForCurrentThread() - allocated);
            }
        }

        return best;
    }

    /// <summary>Writes a line, in no culture.</summary>
    public static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
