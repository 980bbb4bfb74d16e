using NodaTime;
using Peygir.Ledger.Deriving;
using Peygir.Ledger.Linking;
using Peygir.Ledger.Recording;
using Peygir.Reading;
using Peygir.Text;
using Peygir.Training.Learning;

namespace Peygir.Training.Linking;

/// <summary>Learns linking from the stories, and measures what was learnt on stories it was not learnt from.</summary>
public static class StoryTraining
{
    // The set of annotated reports that the stories' reports are among.
    private const string SetOfStories = "bilateral";
    private static readonly LocalDate s_end = new(2026, 3, 1);

    /// <summary>
    /// For each story: learns from the other stories and those written for training, links the reports of all into one
    /// ledger, and counts what belongs to the story left out. Speakers, sides, actors and areas are found by models that
    /// have seen none of the stories. Writes the sums to the log: for the annotated statements, for the same without the
    /// registry's subjects and places, and for the statements that Peygir finds.
    /// </summary>
    /// <param name="data">The folder that holds gold/ and stories/.</param>
    /// <param name="training">The folder of the texts written for training.</param>
    /// <param name="log">Where to write.</param>
    /// <exception cref="InvalidDataException">A line of the data cannot be understood.</exception>
    public static void CrossValidate(string data, string training, TextWriter log)
    {
        var documents = GoldCorpus.Load(DataFolders.Gold(data), TextAnalyzer.Default);
        var reader = new Reader(
            ModelTraining.Learn([.. documents.Where(d => d.Set != SetOfStories)], Registry.Default, TextAnalyzer.Default),
            Registry.Default,
            TextAnalyzer.Default);
        var rarities = Rarities.Of([.. documents.Select(d => d.Text)], Registry.Default);
        var corpus = StoryCorpus.Load(DataFolders.Stories(data), reader, Recorder.Default);
        var read = StoryCorpus.ReadReports(DataFolders.Stories(data), reader, Recorder.Default);
        var all = corpus.With(StoryText.Load(StoriesOf(training), reader, Recorder.Default));
        var (bare, allBare) = (WithoutRegistry(corpus), WithoutRegistry(all));
        var (given, without, own) = (new StoryScore { Log = log.WriteLine }, new StoryScore(), new StoryScore());
        foreach (var story in corpus.Threads.Select(t => t.Story).Distinct())
        {
            var linker = new Linker(LinkTrainer.Learn(all, rarities, s => s == story));
            var parties = new CommitmentParties(Registry.Default, PartyTrainer.Learn(all, Registry.Default, s => s == story));
            given.Add(corpus, LinkEvaluation.Link(corpus.Reports, linker, parties, s_end), s => s == story);
            own.Add(corpus, LinkEvaluation.Link(read, linker, parties, s_end), s => s == story);
            var blind = new Linker(LinkTrainer.Learn(allBare, rarities, s => s == story));
            without.Add(bare, LinkEvaluation.Link(bare.Reports, blind, parties, s_end), s => s == story);
        }

        log.WriteLine($"annotated statements:               {given}");
        log.WriteLine($"without the registry's subjects:    {without}");
        log.WriteLine($"statements as they are read:        {own}");
    }

    /// <summary>Learns the models that ship, from all stories.</summary>
    /// <param name="data">The folder that holds stories/.</param>
    /// <param name="training">The folder of the texts written for training.</param>
    /// <param name="models">The folder to write to.</param>
    /// <param name="documents">Annotated reports, for how rare words are.</param>
    /// <param name="reader">What finds speakers, sides, actors and areas.</param>
    internal static void Learn(string data, string training, string models, IReadOnlyList<GoldDocument> documents, Reader reader)
    {
        var rarities = Rarities.Of([.. documents.Select(d => d.Text)], Registry.Default);
        var corpus = StoryCorpus.Load(DataFolders.Stories(data), reader, Recorder.Default).With(StoryText.Load(StoriesOf(training), reader, Recorder.Default));
        using var linking = File.Create(Path.Combine(models, LinkModel.FileName));
        LinkTrainer.Learn(corpus, rarities, _ => false).Write(linking);
        using var parties = File.Create(Path.Combine(models, CommitmentParties.FileName));
        PartyTrainer.Learn(corpus, Registry.Default, _ => false).Write(parties);
    }

    private static string StoriesOf(string training) => Path.Combine(training, "stories");

    private static StoryCorpus WithoutRegistry(StoryCorpus corpus) => corpus with { Reports = [.. corpus.Reports.Select(WithoutRegistry)] };

    private static RecordedReport WithoutRegistry(RecordedReport report) => report with
    {
        Statements =
        [
            .. report.Statements.Select(s => s with
            {
                Subjects = [],
                Places = [],
                Setting = [.. s.Setting.Where(t => SettingEntry.Parse(t).Sort is not (SettingEntry.Subject or SettingEntry.Place))],
            }),
        ],
    };
}
