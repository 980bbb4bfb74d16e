using Peygir.Reading;
using Peygir.Text;
using Peygir.Training.Actors;
using Peygir.Training.Arguments;
using Peygir.Training.Joiners;
using Peygir.Training.Learning;
using Peygir.Training.Linking;
using Peygir.Training.Statements;
using Peygir.Training.Text;

namespace Peygir.Training;

/// <summary>Makes the files of models/. Deterministic: the same data and registry give the same bytes.</summary>
public static class ModelTraining
{
    /// <summary>Compiles the registry's files and, where it has one, its vocabulary, and writes registry.bin and vocabulary.bin.</summary>
    /// <exception cref="RegistryException">A file is wrong, and where.</exception>
    public static void CompileRegistry(string registry, string models, TextWriter log)
    {
        Write("registry.bin", RegistryCompiler.Compile(registry));
        var vocabulary = Path.Combine(registry, "vocabulary");
        if (Directory.Exists(vocabulary))
        {
            Write("vocabulary.bin", VocabularyCompiler.Compile(vocabulary));
        }

        void Write(string file, byte[] compiled)
        {
            Directory.CreateDirectory(models);
            var path = Path.Combine(models, file);
            File.WriteAllBytes(path, compiled);
            log.WriteLine($"{path}: {compiled.Length / 1024} kB");
        }
    }

    /// <summary>
    /// Learns the taggers from the treebanks (data/ud) and, on what they say, the reader from the annotated reports
    /// (gold). The registry must have been compiled into the same folder of models.
    /// </summary>
    /// <param name="data">The folder that holds data/ud/ and gold/.</param>
    /// <param name="training">The folder of the texts written for training.</param>
    /// <param name="models">The folder to write to.</param>
    /// <param name="log">Told what was done.</param>
    public static void Learn(string data, string training, string models, TextWriter log)
    {
        TextTraining.Learn(DataFolders.Treebanks(data), models, log);
        JoinerTraining.Learn(data, models, log);
        var analyzer = TextAnalyzer.Load(models);
        var registry = Registry.LoadCompiled(File.ReadAllBytes(Path.Combine(models, "registry.bin")));
        var documents = GoldCorpus.Load(DataFolders.Gold(data), analyzer);
        log.WriteLine($"{documents.Count} reports with {documents.Sum(d => d.Statements.Length)} statements");
        var learnt = Learn(documents, registry, analyzer);
        learnt.Save(models);
        log.WriteLine($"{models}: the reader's models are written");
        if (Directory.Exists(DataFolders.Stories(data)))
        {
            StoryTraining.Learn(data, training, models, documents, new(learnt, registry, analyzer));
            log.WriteLine($"{models}: the models of linking and of parties are written");
        }
    }

    /// <summary>Learns the reader's models from the given documents alone.</summary>
    internal static ReaderModels Learn(IReadOnlyList<GoldDocument> documents, Registry registry, TextAnalyzer analyzer)
    {
        var segments = SegmentTrainer.Learn(
            [.. documents.Select(d => new AnnotatedText(d.Text, [.. d.Statements.Select(s => (s.Span, s.Kind))]))], new());
        var actors = ActorTrainer.Learn(documents, registry);
        return new(segments, KindTrainer.Learn(documents), actors, ArgumentTrainer.Learn(documents, registry, analyzer));
    }
}
