using System.Diagnostics;
using Peygir.Text;
using Peygir.Time.Figures;

namespace Peygir.Time.Tests;

public class HostileFigureTests
{
    [Theory]
    [InlineData("5", Language.English)]
    [InlineData("5 ", Language.English)]
    [InlineData("two and ", Language.English)]
    [InlineData("5 to 6 ", Language.English)]
    [InlineData("two thirds of a million ", Language.English)]
    [InlineData("hundreds of ", Language.English)]
    [InlineData("twenty-", Language.English)]
    [InlineData("two point ", Language.English)]
    [InlineData("5 tonnes and ", Language.English)]
    [InlineData("number of ", Language.English)]
    [InlineData("و ", Language.Persian)]
    [InlineData("یک و ", Language.Persian)]
    [InlineData("یک سوم ", Language.Persian)]
    [InlineData("5 واحد ", Language.Persian)]
    [InlineData("111 ", Language.Russian)]
    [InlineData("№ 5 ", Language.Russian)]
    [InlineData("5-6-", Language.Russian)]
    public void Figures_of_a_long_text_of_one_word_are_found_soon(string word, Language language)
    {
        var text = TextAnalyzer.Default.Analyze(string.Concat(Enumerable.Repeat(word, 50_000)), language);
        var clock = Stopwatch.StartNew();
        FigureFinder.Find(text, []);

        // A tenth of a second or so; were it quadratic, minutes.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
