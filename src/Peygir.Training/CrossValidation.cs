using Peygir.Reading;
using Peygir.Text;
using Peygir.Training.Learning;

namespace Peygir.Training;

/// <summary>
/// Reads every annotated report by models learnt from the reports of the other folds, so that figures hold for
/// reports that were never seen.
/// </summary>
public static class CrossValidation
{
    /// <summary>The number of folds.</summary>
    public const int FoldCount = 5;

    /// <summary>
    /// Writes, for each set NAME of the folder <paramref name="gold"/>, NAME.readings.jsonl into
    /// <paramref name="output"/>.
    /// </summary>
    /// <param name="gold">The folder with NAME.docs.jsonl and NAME.gold.jsonl.</param>
    /// <param name="output">The folder to write to; made where it is missing.</param>
    /// <param name="write">Writes a reading as a line of JSON.</param>
    /// <param name="log">Told of each fold as it is done.</param>
    public static void Run(string gold, string output, Func<Reading.Reading, string> write, TextWriter log)
    {
        var documents = GoldCorpus.Load(gold, TextAnalyzer.Default);
        var lines = new string[documents.Count];
        Parallel.For(0, FoldCount, fold =>
        {
            var models = ReaderTraining.Learn([.. documents.Where(d => Folds.Of(d.Id, FoldCount) != fold)], Registry.Default);
            var reader = new Reader(models, Registry.Default, TextAnalyzer.Default);
            for (var i = 0; i < documents.Count; i++)
            {
                if (Folds.Of(documents[i].Id, FoldCount) == fold)
                {
                    lines[i] = write(reader.Read(documents[i].Report));
                }
            }

            log.WriteLine($"fold {fold + 1} of {FoldCount} done");
        });

        Directory.CreateDirectory(output);
        foreach (var set in documents.Zip(lines).GroupBy(d => d.First.Set))
        {
            File.WriteAllLines(Path.Combine(output, set.Key + ".readings.jsonl"), set.Select(d => d.Second));
        }
    }
}
