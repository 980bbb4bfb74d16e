using Peygir.Text.Joiners;

namespace Peygir.Training.Joiners;

/// <summary>Learns where zero-width non-joiners stand from the Persian treebanks, and measures it.</summary>
internal static class JoinerTraining
{
    /// <summary>Learns from all treebanks and writes the model.</summary>
    public static void Learn(string data, string models, TextWriter log)
    {
        var path = Path.Combine(models, JoinerModel.FileName);
        using var stream = File.Create(path);
        JoinerTrainer.Learn([.. Files(data).SelectMany(LinesOf)], Known(data)).Write(stream);
        log.WriteLine($"{path}: {stream.Length / 1024} kB");
    }

    /// <summary>Restores each treebank's lines by what is learnt from the others.</summary>
    public static void Evaluate(string data, TextWriter log)
    {
        var files = Files(data).ToDictionary(f => f, LinesOf);
        foreach (var (file, lines) in files)
        {
            var model = JoinerTrainer.Learn([.. files.Where(f => f.Key != file).SelectMany(f => f.Value)], Known(data));
            var (deleted, spaced, half, untouched) = (new JoinerTally(), new JoinerTally(), new JoinerTally(), new JoinerTally());
            var restorer = new JoinerRestorer(model);
            foreach (var line in lines)
            {
                deleted.Add(line, restorer.Restore(Damage.Deleted(line)).Text);
                spaced.Add(line, restorer.Restore(Damage.Spaced(line)).Text);
                half.Add(line, restorer.Restore(Damage.Half(line)).Text);
                untouched.Add(line, restorer.Restore(line).Text);
            }

            log.WriteLine($"{Path.GetFileNameWithoutExtension(file)}: deleted {deleted}; made spaces {spaced}; half lost {half}; untouched {untouched}");
        }
    }

    private static IEnumerable<string> Files(string data) =>
        Directory.EnumerateFiles(Learning.DataFolders.Treebanks(data), "fa_*.conllu").Order(StringComparer.Ordinal);

    private static string[] LinesOf(string file) =>
        [.. File.ReadLines(file).Where(l => l.StartsWith("# text = ", StringComparison.Ordinal)).Select(l => l["# text = ".Length..])];

    // Words of a list, and of news reports whose joiners are lost in part: where they stand they are right.
    private static CountedWords Known(string data)
    {
        var counts = new CountedWords();
        foreach (var line in LinesIfAny(Path.Combine(data, "data", "lexicon", "fa-words.tsv")))
        {
            var columns = line.Split('\t');
            counts.Add(columns[0], columns[1] == "0" ? 1 : 2, isList: true);
        }

        foreach (var line in LinesIfAny(Path.Combine(data, "text", "fars.jsonl")))
        {
            using var report = System.Text.Json.JsonDocument.Parse(line);
            foreach (var paragraph in report.RootElement.GetProperty("text").GetString()!.Split('\n'))
            {
                counts.Add(paragraph, 1);
            }
        }

        return counts;
    }

    private static IEnumerable<string> LinesIfAny(string file) => File.Exists(file) ? File.ReadLines(file) : [];
}
