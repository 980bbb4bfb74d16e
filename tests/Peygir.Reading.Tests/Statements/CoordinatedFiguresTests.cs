using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Reading.Tests.Statements;

public class CoordinatedFiguresTests
{
    [Theory]
    [InlineData(Language.English, "Trade grew by 7 percent last year and by 4 percent in the first half of 2025", "Trade grew by 7 percent last year|by 4 percent in the first half of 2025")]
    [InlineData(Language.English, "In 2023 we built 12 schools, in 2024 we built 15 schools", "In 2023 we built 12 schools|in 2024 we built 15 schools")]
    [InlineData(Language.Russian, "В прошлом году торговля выросла на 7 процентов, а в первом полугодии на 4 процента", "В прошлом году торговля выросла на 7 процентов|в первом полугодии на 4 процента")]
    [InlineData(Language.Russian, "Торговля выросла на 7 процентов в 2023 году и на 4 процента в 2024 году", "Торговля выросла на 7 процентов в 2023 году|на 4 процента в 2024 году")]
    [InlineData(Language.Persian, "صادرات در سال گذشته 7 درصد و در شش ماه نخست امسال 4 درصد رشد داشت", "صادرات در سال گذشته 7 درصد|در شش ماه نخست امسال 4 درصد رشد داشت")]
    public void Two_figures_of_two_periods_are_two_statements(Language language, string sentence, string parts) =>
        Assert.Equal(parts, Split(language, sentence));

    [Fact]
    public void Three_are_three() => Assert.Equal(
        "Trade grew by 7 percent in 2022|9 percent in 2023|4 percent in 2024",
        Split(Language.English, "Trade grew by 7 percent in 2022, 9 percent in 2023 and 4 percent in 2024"));

    [Theory]
    [InlineData(Language.English, "Trade grew by 7 percent last year")]
    [InlineData(Language.English, "Trade grew by 7 percent and exports by 4 percent last year")] // one period for both
    [InlineData(Language.English, "Trade, which was 7 billion dollars in 2022, will this year be 9 billion dollars")] // no conjunction
    [InlineData(Language.English, "Trade grew by 7 percent last year and by 4 percent")] // a figure without a period
    [InlineData(Language.Persian, "صادرات در سال گذشته 7 درصد رشد داشت")]
    public void What_is_one_proposition_stays_whole(Language language, string sentence) =>
        Assert.Equal(sentence, Split(language, sentence));

    [Fact]
    public void Only_indicators_are_cut()
    {
        const string sentence = "We will pay 7 million dollars in 2026 and 4 million dollars in 2027";
        Assert.Equal(sentence, Split(Language.English, sentence, StatementKind.Pledge));
        Assert.NotEqual(sentence, Split(Language.English, sentence, StatementKind.Indicator));
    }

    private static string Split(Language language, string sentence, StatementKind kind = StatementKind.Indicator)
    {
        var text = TextAnalyzer.Default.Analyze(sentence, language);
        var times = TimeFinder.FindDated(text);
        var whole = new Candidate(new(0, text.Tokens.Length), kind, 1, 1, default);
        var parts = CoordinatedFigures.Split(whole, text, times, FigureFinder.Find(text, times));
        return string.Join('|', parts.Select(p => text.Span(p.Tokens).In(sentence).ToString()));
    }
}
