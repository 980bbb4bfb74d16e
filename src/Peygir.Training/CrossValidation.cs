using Peygir.Reading;
using Peygir.Text;
using Peygir.Training.Actors;
using Peygir.Training.Arguments;
using Peygir.Training.Joiners;
using Peygir.Training.Learning;
using Peygir.Training.Text;

namespace Peygir.Training;

/// <summary>
/// Reads every annotated report by models learnt from the reports of the other folds, so that figures hold for
/// reports that were never seen. The models and the registry that ship are not used, but for the taggers.
/// </summary>
public static class CrossValidation
{
    /// <summary>The number of folds.</summary>
    internal const int FoldCount = 5;

    /// <summary>
    /// Writes, for each set NAME of the annotated reports, NAME.readings.jsonl into <paramref name="output"/>.
    /// </summary>
    /// <param name="data">The folder that holds gold/ with NAME.docs.jsonl and NAME.gold.jsonl.</param>
    /// <param name="output">The folder to write to; made where it is missing.</param>
    /// <param name="write">Writes a reading as a line of JSON.</param>
    /// <param name="log">Told of each fold as it is done.</param>
    public static void Read(string data, string output, Func<Reading.Reading, string> write, TextWriter log)
    {
        var documents = GoldCorpus.Load(DataFolders.Gold(data), TextAnalyzer.Default);
        var lines = new string[documents.Count];
        Parallel.For(0, FoldCount, fold =>
        {
            var inFold = documents.ToLookup(d => Folds.Of(d.Id, FoldCount) == fold);
            var models = ModelTraining.Learn([.. inFold[false]], Registry.Default, TextAnalyzer.Default);
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

    /// <summary>
    /// Measures single stages, each given the true answers of those before it: tagging by treebank, then speakers,
    /// sides and arguments of the annotated statements. Writes figures to <paramref name="log"/> and each error to
    /// speakers.errors.tsv and arguments.errors.tsv in <paramref name="output"/>.
    /// </summary>
    public static void MeasureStages(string data, string output, TextWriter log)
    {
        Directory.CreateDirectory(output);
        TextTraining.Evaluate(DataFolders.Treebanks(data), log);
        JoinerTraining.Evaluate(data, log);
        var gold = GoldCorpus.Load(DataFolders.Gold(data), TextAnalyzer.Default);
        using var speakers = File.CreateText(Path.Combine(output, "speakers.errors.tsv"));
        ActorEvaluation.CrossValidate(gold, log, speakers);
        using var arguments = File.CreateText(Path.Combine(output, "arguments.errors.tsv"));
        ArgumentEvaluation.CrossValidate(gold, log, arguments);
    }
}
