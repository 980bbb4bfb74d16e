using Peygir.Reading;
using Peygir.Text;
using Peygir.Training.Actors;
using Peygir.Training.Arguments;
using Peygir.Training.Learning;
using Peygir.Training.Statements;

namespace Peygir.Training;

/// <summary>Learns all models of the reader from annotated reports. Deterministic.</summary>
public static class ReaderTraining
{
    /// <summary>Learns from all annotated reports of a folder, and writes the models.</summary>
    public static void Run(string gold, string models, TextWriter log)
    {
        var documents = GoldCorpus.Load(gold, TextAnalyzer.Default);
        log.WriteLine($"{documents.Count} reports with {documents.Sum(d => d.Statements.Length)} statements");
        Learn(documents, Registry.Default).Save(models);
        log.WriteLine($"models written to {models}");
    }

    /// <summary>Learns from the given documents alone.</summary>
    internal static ReaderModels Learn(IReadOnlyList<GoldDocument> documents, Registry registry)
    {
        var segments = SegmentTrainer.Learn(
            [.. documents.Select(d => new AnnotatedText(d.Text, [.. d.Statements.Select(s => (s.Span, s.Kind))]))], new());
        var actors = ActorTrainer.Learn(documents, registry);
        return new(segments, actors, ArgumentTrainer.Learn(documents, registry, TextAnalyzer.Default));
    }
}
