using Peygir.Text.Joiners;

namespace Peygir.Training.Joiners;

/// <summary>Walks the runs of Persian words of a line.</summary>
internal static class PersianLine
{
    /// <summary>Reads one run after the other.</summary>
    /// <param name="line">The line.</param>
    /// <param name="run">Filled anew each time.</param>
    public static IEnumerable<PersianRun> Runs(string line, PersianRun run)
    {
        for (var i = 0; i < line.Length;)
        {
            if (PersianRun.IsLetter(line[i]))
            {
                i = run.Read(line, i);
                yield return run;
            }
            else
            {
                i++;
            }
        }
    }
}
