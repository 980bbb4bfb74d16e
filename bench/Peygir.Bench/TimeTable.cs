using System.Text;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Bench;

/// <summary>Times and figures over tagged reports of each language, on one thread, beside the lower bound.</summary>
internal static class TimeTable
{
    private const int Rounds = 20;

    private static readonly (string File, Language Language, int Reports)[] s_files =
    [
        ("fars.jsonl", Language.Persian, 200),
        ("kremlin-ru.jsonl", Language.Russian, 60),
        (Path.Combine("..", "gold", "en.docs.jsonl"), Language.English, 66),
    ];

    public static void Run()
    {
        Measure.Print($"{"language",-9} {"tokens",8} {"what",-15} {"MB/s",7} {"ns/token",9} {"x bound",8} {"B/token",8}");
        foreach (var (file, language, count) in s_files)
        {
            var texts = Corpus.Load(file, count).Select(r => r.Text).ToArray();
            var bytes = texts.Select(Encoding.UTF8.GetBytes).ToArray();
            var tagged = texts.Select(t => TextAnalyzer.Default.Analyze(t, language)).ToArray();
            var times = tagged.Select(TimeFinder.Find).ToArray();
            var tokens = tagged.Sum(t => t.Tokens.Length);
            (string Name, Action Run)[] all =
            [
                ("lower bound", () => Array.ForEach(bytes, b => LowerBound.Words(b))),
                ("times", () => Array.ForEach(tagged, t => TimeFinder.Find(t))),
                ("figures", () =>
                {
                    for (var i = 0; i < tagged.Length; i++)
                    {
                        FigureFinder.Find(tagged[i], times[i]);
                    }
                }),
                ("times, figures", () => Array.ForEach(tagged, t => TimeFinder.FindWithFigures(t))),
            ];
            var results = Measure.Best(Rounds, [.. all.Select(a => a.Run)]);
            for (var i = 0; i < all.Length; i++)
            {
                var (time, allocated) = results[i];
                Measure.Print($"{language.Code(),-9} {tokens,8} {all[i].Name,-15} {bytes.Sum(b => (long)b.Length) / time,7:F1} {time * 1000 / tokens,9:F0} {time / results[0].Microseconds,8:F1} {allocated / (double)tokens,8:F1}");
            }
        }
    }
}
