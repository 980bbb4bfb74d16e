using Peygir.Ledger.Recording;
using Peygir.Reading;
using Peygir.Training.Linking;

namespace Peygir.Training.Tests.Linking;

public sealed class StoryTextTests : IDisposable
{
    private const string Threads = """
        # A bridge
        thread a: Build the bridge; debtors IRN; creditors TUR; area transport; status open
        thread b: Hand over the land; debtors TUR; creditors IRN; area transport; status kept

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_story_is_read_with_its_reports_statements_and_threads()
    {
        var corpus = Load(Threads + """
            report r01 en 2025-01-10 Agency: Two sides meet
            They met. {a pledge 2025-06-30: The bridge will be built by the end of June}, and {b progress: half of the land is handed over}.

            report r02 ru 2025-05-10 Агентство: Мост
            {a pledge 2025-12-31: Мост построят до конца года}. {a,b pledge 2025-06-30 recalled: Обещали к июню}.
            """);
        Assert.Equal(["bridge-r01", "bridge-r02"], corpus.Reports.Select(r => r.Report.Id));
        Assert.Equal(
            ["The bridge will be built by the end of June", "half of the land is handed over"], corpus.Reports[0].Statements.Select(s => s.Quote));
        Assert.All(corpus.Reports.SelectMany(r => r.Statements.Select(s => (r, s))), p => Assert.Equal(p.s.Quote, p.r.Report.Text[p.s.Span.Start..p.s.Span.End]));
        var bridge = corpus.Threads[0];
        Assert.Equal(("bridge-a", "open", 184), (bridge.Id, bridge.Status, bridge.SlipDays));
        Assert.Equal(3, bridge.Mentions.Length);
        Assert.Equal(["IRN"], bridge.Debtors);
        Assert.Equal([("2025-01-10", "2025-06-30"), ("2025-05-10", "2025-12-31")], bridge.Deadlines);
        Assert.Null(corpus.Threads[1].SlipDays);
    }

    [Theory]
    [InlineData("They met. {c pledge: We will build it}.", "\"c\"")]
    [InlineData("They met. {a oath: We will build it}.", "\"oath\"")]
    [InlineData("They met. {a pledge We will build it}.", "brace")]
    public void A_mark_that_cannot_be_understood_is_named_with_its_line(string line, string named)
    {
        var error = Assert.Throws<InvalidDataException>(() => Load(Threads + "report r01 en 2025-01-10 Agency: Two sides meet\n" + line));
        Assert.Contains("bridge.txt:5:", error.Message, StringComparison.Ordinal);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_who_are_named_to_act_are_learnt_to_owe()
    {
        var model = PartyTrainer.Learn(StoryText.Load(Repository.PathOf("training", "stories"), Reader.Default, Recorder.Default), Registry.Default, _ => false);
        var corpus = Load(Threads + """
            report r01 en 2025-01-10 Agency: Two sides meet
            Turkish Transport Minister Kemal Aydin met his Iranian colleague. {a pledge 2025-06-30: Turkey will build the bridge by the end of June}, he said.
            """);
        var statement = Assert.Single(corpus.Reports[0].Statements);
        var parties = new Ledger.Deriving.CommitmentParties(Registry.Default, model);
        Assert.Equal(["TUR"], parties.Of([new(statement, Ledger.Relation.Opened, 1, [])]).Debtors);
    }

    private StoryCorpus Load(string story)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "bridge.txt"), story);
        return StoryText.Load(_folder.FullName, Reader.Default, Recorder.Default);
    }
}
