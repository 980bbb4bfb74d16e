using System.Globalization;
using Peygir.Reading;

namespace Peygir.Bench;

/// <summary>
/// Whether any stage takes more than linear time in the length of one report: each stage runs on reports of one, two,
/// four, eight and sixteen lengths. Shown are microseconds per thousand characters and the power of the length that
/// the time grows with, from the slope over the last three doublings: 1 is linear, 2 is quadratic.
/// </summary>
internal static class Doubling
{
    private const int Doublings = 4;
    private const int Rounds = 5;
    private const double Steepest = 1.2;

    // Microseconds: what takes less at the greatest length is made of chance.
    private const double Shortest = 500;

    /// <summary>Measures the shapes whose name holds <paramref name="shape"/>; 1 where a stage is steeper than linear, else 0.</summary>
    public static int Run(int letters, string shape)
    {
        var steep = 0;
        foreach (var (name, make) in Shapes.All.Where(s => s.Name.Contains(shape, StringComparison.Ordinal)))
        {
            var reports = Enumerable.Range(0, Doublings + 1).Select(n => make(letters << n)).ToArray();
            Console.WriteLine($"{name}: {string.Join(", ", reports.Select(r => $"{r.Text.Length}"))} characters");
            Console.WriteLine($"  {"",-16}{"us per 1000 characters",47} {"power",7}");
            var prepared = reports.Select(r => new Prepared(r)).ToArray();
            foreach (var (stage, run) in Prepared.Stages)
            {
                var times = Measure.Best(Rounds, [.. prepared.Select(p => (Action)(() => run(p)))]).Select(b => b.Microseconds).ToArray();
                var slope = Slope(reports, times);
                var isSteep = slope > Steepest && times[^1] > Shortest;
                steep += isSteep ? 1 : 0;
                var each = times.Select((t, i) => string.Format(
                    CultureInfo.InvariantCulture, "{0,9:F1}", t * 1000 / reports[i].Text.Length));
                Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "  {0,-16}  {1} {2,7:F2}{3}",
                    stage, string.Concat(each), slope, isSteep ? "  STEEP" : ""));
            }
        }

        return steep == 0 ? 0 : 1;
    }

    private static double Slope(Report[] reports, double[] times) =>
        Math.Log(times[^1] / times[^4]) / Math.Log((double)reports[^1].Text.Length / reports[^4].Text.Length);
}
