using NodaTime;
using Peygir.Reading;
using Peygir.Reading.Arguments;
using Peygir.Text;
using Peygir.Training.Learning;

namespace Peygir.Training.Tests;

public sealed class ModelTests : IDisposable
{
    private static readonly string[] s_files = ["actors.bin", "arguments.bin", "kinds.bin", "statements.bin"];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_same_reports_give_the_same_files()
    {
        var (one, other) = (Folder("one"), Folder("other"));
        Learn().Save(one);
        Learn().Save(other);
        Assert.Equal(s_files, Directory.GetFiles(one).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(s_files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(one, file)), File.ReadAllBytes(Path.Combine(other, file))));
    }

    [Fact]
    public void Models_written_and_read_back_are_the_same_files_and_read_the_same()
    {
        var (one, other) = (Folder("one"), Folder("other"));
        ReaderModels.Default.Save(one);
        var loaded = ReaderModels.Load(one);
        loaded.Save(other);
        Assert.All(s_files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(one, file)), File.ReadAllBytes(Path.Combine(other, file))));
        var report = new Report { Text = "Iranian Roads Minister Kamran Shirazi said that Iran will open the road in May 2027.", Date = new LocalDate(2025, 5, 4) };
        var expected = Reader.Default.Read(report).Statements;
        var found = new Reader(loaded, Registry.Default, TextAnalyzer.Default).Read(report).Statements;
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(Shown), found.Select(Shown));
    }

    [Fact]
    public void The_models_that_ship_have_the_labels_the_reader_counts_on()
    {
        var models = ReaderModels.Default;
        Assert.Equal(Enum.GetNames<StatementKind>(), models.Segments.Weights.Labels);
        Assert.Equal(Enum.GetNames<StatementKind>(), models.Kinds.Labels);
        Assert.Equal(ArgumentLabels.Areas, models.Arguments.Areas.Labels);
        Assert.Equal(ArgumentLabels.Statuses, models.Arguments.Statuses.Labels);
        Assert.Equal(ArgumentLabels.YesNo, models.Arguments.Actors.Labels);
        Assert.Equal(ArgumentLabels.YesNo, models.Arguments.Addressees.Labels);
    }

    [Fact]
    public void Every_model_that_ships_has_a_card_that_names_it_and_its_licence()
    {
        var models = Directory.GetFiles(Repository.PathOf("models"), "*.bin");
        Assert.NotEmpty(models);
        Assert.All(models, model =>
        {
            var card = File.ReadAllText(Path.ChangeExtension(model, ".md"));
            Assert.StartsWith("# " + Path.GetFileName(model), card, StringComparison.Ordinal);
            Assert.Contains("licen", card, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void A_missing_model_is_named()
    {
        var folder = Folder("one");
        ReaderModels.Default.Save(folder);
        File.Delete(Path.Combine(folder, "kinds.bin"));
        Assert.Contains("kinds.bin", Assert.Throws<FileNotFoundException>(() => ReaderModels.Load(folder)).Message, StringComparison.Ordinal);
    }

    private static string Shown(Statement s) => $"{s.Span} {s.Kind} {s.Speaker} {s.Side} {string.Join(',', s.Actors)} {s.Area} {s.Confidence:R}";

    private string Folder(string name) => Path.Combine(_folder.FullName, name);

    private static ReaderModels Learn() => ModelTraining.Learn([.. Documents()], Registry.Default, TextAnalyzer.Default);

    private static IEnumerable<GoldDocument> Documents()
    {
        for (var n = 1; n <= 4; n++)
        {
            var pledge = $"Russia will build {n} new bridges by the end of 202{n + 5}";
            var request = "Iran should open its border to trucks";
            var text = $"Russian Transport Minister Pavel Orlov said that {pledge}. He said that {request}. It rained.";
            var report = new Report { Id = $"r{n}", Language = "en", Date = new(2025, 5, n), Text = text };
            yield return new("set", report, TextAnalyzer.Default.Analyze(text, Language.English),
                [Statement(text, pledge, StatementKind.Pledge, "RUS"), Statement(text, request, StatementKind.Request, "IRN")]);
        }
    }

    private static GoldStatement Statement(string text, string words, StatementKind kind, string actor)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new()
        {
            Span = new(start, start + words.Length),
            Kind = kind,
            Speaker = "Russian Transport Minister Pavel Orlov",
            Side = "RUS",
            Actors = [actor],
            Addressees = null,
            TimeText = null,
            Time = null,
            Area = "transport",
            Status = "",
            Figures = [],
        };
    }
}
