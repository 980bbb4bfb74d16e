using Peygir.Reading;
using Peygir.Text;
using Peygir.Training.Learning;

namespace Peygir.Training.Tests.Learning;

public sealed class GoldCorpusTests : IDisposable
{
    private const string Report = """{"id":"a","lang":"en","date":"2025-05-04","publisher":"P","title":"T","text":"We will build the port by 2027."}""";
    private const string Statement =
        """{"start":0,"end":30,"quote":"We will build the port by 2027","kind":"pledge","speaker":"","side":"IRN","actors":["IRN"],"time":{"text":"by 2027","start":"2027-12-31","end":"2027-12-31"},"area":"transport","status":"","figures":[]}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_report_comes_with_its_statements()
    {
        Write([Report], [Annotated("a", Statement)]);
        var document = Assert.Single(Load());
        Assert.Equal(("one", "a", Language.English), (document.Set, document.Id, document.Language));
        Assert.Equal(new(2025, 5, 4), document.Report.Date);
        var statement = Assert.Single(document.Statements);
        Assert.Equal((new TextSpan(0, 30), StatementKind.Pledge, "IRN", "transport"), (statement.Span, statement.Kind, statement.Side, statement.Area));
        Assert.Equal(new(2027, 12, 31), statement.Time?.End);
        Assert.Null(statement.Addressees);
    }

    [Fact]
    public void What_nobody_annotated_is_left_out_and_the_order_is_that_of_the_reports()
    {
        Write(
            [Report.Replace("\"a\"", "\"c\""), Report.Replace("\"a\"", "\"b\""), Report],
            [Annotated("a", Statement), "", Annotated("c")]);
        Assert.Equal(["c", "a"], Load().Select(d => d.Id));
    }

    [Fact]
    public void A_time_that_was_not_resolved_keeps_its_words()
    {
        Write([Report], [Annotated("a", Statement.Replace("2027-12-31", ""))]);
        var statement = Assert.Single(Assert.Single(Load()).Statements);
        Assert.Equal("by 2027", statement.TimeText);
        Assert.Null(statement.Time);
    }

    [Theory]
    [InlineData("{broken")]
    [InlineData("[]")]
    [InlineData("""{"lang":"en","text":"no id"}""")]
    [InlineData("""{"id":"b","lang":"de","text":"Der Hafen wird gebaut."}""")]
    [InlineData(Report)]
    public void A_broken_report_is_named_with_file_and_line(string line)
    {
        Write([Report, "", line], [Annotated("a", Statement)]);
        AssertNamed("one.docs.jsonl:3: ");
    }

    [Theory]
    [InlineData("{broken")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"id":"unknown","statements":[]}""")]
    [InlineData("""{"statements":[]}""")]
    [InlineData("""{"id":"a","statements":[]}""")] // the second for this report
    public void A_broken_annotation_is_named_with_file_and_line(string line)
    {
        Write([Report], [Annotated("a"), line]);
        AssertNamed("one.gold.jsonl:2: ");
    }

    [Theory]
    [InlineData("\"pledge\"", "\"promise\"")]
    [InlineData("\"pledge\"", "\"3\"")]
    [InlineData("\"end\":30", "\"end\":300")]
    [InlineData("\"end\":30", "\"end\":0")]
    [InlineData("\"start\":0", "\"start\":-1")]
    [InlineData("\"start\":0", "\"start\":0.5")]
    [InlineData("\"start\":0", "\"from\":0")]
    public void A_broken_statement_is_named_with_file_and_line(string right, string wrong)
    {
        Write([Report], [Annotated("a", Statement.Replace(right, wrong))]);
        AssertNamed("one.gold.jsonl:1: ");
    }

    private static string Annotated(string id, params string[] statements) => $$"""{"id":"{{id}}","statements":[{{string.Join(',', statements)}}]}""";

    private void AssertNamed(string place) =>
        Assert.Contains(place, Assert.Throws<InvalidDataException>(Load).Message, StringComparison.Ordinal);

    private IReadOnlyList<GoldDocument> Load() => GoldCorpus.Load(_folder.FullName, TextAnalyzer.Default);

    private void Write(string[] reports, string[] annotations)
    {
        File.WriteAllLines(Path.Combine(_folder.FullName, "one.docs.jsonl"), reports);
        File.WriteAllLines(Path.Combine(_folder.FullName, "one.gold.jsonl"), annotations);
    }
}
