using Peygir.Reading;
using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Training.Statements;

namespace Peygir.Training.Tests.Statements;

public class SegmentTrainerTests
{
    private static readonly string[] s_things = ["the port", "the road", "the bridge", "the line", "the plant", "the dam", "the station", "the canal"];
    private static readonly string[] s_who = ["The minister", "The governor", "The president", "The mayor"];

    [Fact]
    public void The_same_texts_give_the_same_bytes_on_any_thread()
    {
        var models = Enumerable.Range(0, 3).AsParallel().Select(_ => Bytes(Learn())).ToArray();
        Assert.All(models, model => Assert.Equal(models[0], model));
    }

    [Fact]
    public void What_it_learnt_it_finds_in_a_text_it_has_not_seen()
    {
        var text = Text("The minister said that we will build the airport. The mayor came late. The governor said that trade grew by 4 percent.");
        var found = new StatementFinder(Learn()).Find(text);
        Assert.Equal(
            [(StatementKind.Pledge, "we will build the airport"), (StatementKind.Indicator, "trade grew by 4 percent")],
            found.Select(c => (c.Kind, text.Span(c.Tokens).In(text.Original).ToString())));
    }

    [Fact]
    public void Of_statements_that_overlap_the_first_is_the_truth()
    {
        var text = Text("We will build the port and open the road.");
        var truths = SegmentTruth.Of(new(text, [(new(9, 22), StatementKind.Progress), (new(0, 22), StatementKind.Pledge), (new(27, 40), StatementKind.Request)]));
        Assert.Equal([(new TokenRange(0, 5), StatementKind.Pledge), (new TokenRange(6, 9), StatementKind.Request)], truths);
    }

    [Fact]
    public void A_statement_belongs_to_the_sentence_that_holds_the_most_of_it()
    {
        (TokenRange, StatementKind)[] truths = [(new(2, 12), StatementKind.Pledge)];
        Assert.Equal([(new TokenRange(2, 10), StatementKind.Pledge)], SegmentTruth.In(new(0, 10), truths));
        Assert.Empty(SegmentTruth.In(new(10, 20), truths));
    }

    private static SegmentModel Learn()
    {
        var texts = new List<AnnotatedText>();
        for (var i = 0; i < 24; i++)
        {
            var who = s_who[i % s_who.Length];
            var pledge = $"we will build {s_things[i % s_things.Length]}";
            var indicator = $"trade grew by {i + 2} percent";
            var text = $"{who} said that {pledge}. {who} came late. {who} said that {indicator}.";
            texts.Add(new(Text(text), [(SpanOf(text, pledge), StatementKind.Pledge), (SpanOf(text, indicator), StatementKind.Indicator)]));
        }

        return SegmentTrainer.Learn(texts, new() { Epochs = 6 });
    }

    private static TextSpan SpanOf(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    private static TaggedText Text(string text) => TextAnalyzer.Default.Analyze(text, Language.English);

    private static byte[] Bytes(SegmentModel model)
    {
        using var stream = new MemoryStream();
        model.Weights.Write(stream);
        return stream.ToArray();
    }
}
