using NodaTime;
using Peygir.Ledger.Linking;
using Peygir.Ledger.Recording;
using Peygir.Reading;
using Peygir.Text;
using Peygir.Training.Learning;

namespace Peygir.Training.Linking;

/// <summary>Learns linking from the stories, and measures what was learnt on stories it was not learnt from.</summary>
public static class StoryTraining
{
    private static readonly LocalDate s_end = new(2026, 3, 1);

    /// <summary>
    /// For each story: learns from the other stories, links the reports of all into one ledger, and counts what belongs to
    /// the story left out. Writes the sums to the log, for the annotated statements and for those that Peygir finds.
    /// </summary>
    /// <param name="data">The folder that holds gold/, for how rare words are.</param>
    /// <param name="stories">The folder of the stories.</param>
    /// <param name="log">Where to write.</param>
    public static void CrossValidate(string data, string stories, TextWriter log)
    {
        var corpus = StoryCorpus.Load(stories, Reader.Default, Recorder.Default);
        var own = StoryCorpus.ReadReports(stories, Reader.Default, Recorder.Default);
        var rarities = RaritiesOf(data);
        var given = new StoryScore { Log = log.WriteLine };
        var read = new StoryScore();
        foreach (var story in corpus.Threads.Select(t => t.Story).Distinct())
        {
            var linker = new Linker(LinkTrainer.Learn(corpus, rarities, s => s == story));
            given.Add(corpus, LinkEvaluation.Link(corpus.Reports, linker, s_end), s => s == story);
            read.Add(corpus, LinkEvaluation.Link(own, linker, s_end), s => s == story);
        }

        log.WriteLine($"annotated statements: {given}");
        log.WriteLine($"Peygir's statements:  {read}");
        var model = LinkTrainer.Learn(corpus, rarities, _ => false);
        foreach (var feature in Enum.GetValues<LinkFeature>())
        {
            log.WriteLine($"{feature} {model.Weights[(int)feature]:0.00}");
        }
    }

    private static Rarities RaritiesOf(string data)
    {
        var documents = GoldCorpus.Load(DataFolders.Gold(data), TextAnalyzer.Default);
        return Rarities.Of([.. documents.Select(d => d.Text)], Registry.Default);
    }
}
