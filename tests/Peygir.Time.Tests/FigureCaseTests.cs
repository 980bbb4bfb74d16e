using System.Globalization;
using Peygir.Text;
using Peygir.Time.Figures;

namespace Peygir.Time.Tests;

/// <summary>Tables of figures, one for each language in Cases/.</summary>
public class FigureCaseTests
{
    public static TheoryData<string, int, string> English => Table("en");

    public static TheoryData<string, int, string> Persian => Table("fa");

    public static TheoryData<string, int, string> Russian => Table("ru");

    [Theory]
    [MemberData(nameof(English))]
    [MemberData(nameof(Persian))]
    [MemberData(nameof(Russian))]
    public void Is_read(string language, int line, string row)
    {
        var columns = row.Split('\t');
        Assert.Equal(4, columns.Length);
        var (sentence, expected) = Marked.Parse(columns[0]);
        Assert.True(Languages.TryParse(language, out var known));
        var text = TextAnalyzer.Default.Analyze(sentence, known);
        var figures = FigureFinder.Find(text, TimeFinder.Find(text));
        Assert.Equal((line, string.Join("; ", expected)), (line, string.Join("; ", figures.Select(f => sentence[f.Span.Start..f.Span.End]))));
        foreach (var figure in figures)
        {
            Assert.Equal((line, columns[1], columns[2]), (line, Value(figure), figure.Unit));
            Assert.Equal((line, columns[3]), (line, Said(figure)));
        }
    }

    private static string Value(Figure figure) => Number(figure.Value) + (figure.UpTo is null ? "" : $"..{Number(figure.UpTo)}");

    private static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "?";

    private static string Said(Figure figure)
    {
        var said = string.Join(' ', new[] { $"{figure.Change}", $"{figure.Step}", $"{figure.Bound}" }.Where(w => w != "None")).ToLowerInvariant();
        return said.Length == 0 ? "-" : said;
    }

    private static TheoryData<string, int, string> Table(string language)
    {
        var data = new TheoryData<string, int, string>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", $"figures-{language}.tsv")))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                data.Add(language, number, line);
            }
        }

        return data;
    }
}
