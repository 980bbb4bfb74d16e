using NodaTime;
using Peygir.Ledger.Tests.Exports;
using Peygir.Text;

namespace Peygir.Ledger.Tests;

public class StatusSentenceTests
{
    [Theory]
    [InlineData("conditional")]
    [InlineData("no-deadline")]
    [InlineData("measured")]
    [InlineData("deadline-ahead")]
    [InlineData("due-soon")]
    [InlineData("deadline-passed")]
    [InlineData("kept-reported")]
    [InlineData("kept-late-reported")]
    [InlineData("withdrawn-reported")]
    [InlineData("superseded-reported")]
    [InlineData("kept-by-person")]
    [InlineData("kept-late-by-person")]
    [InlineData("withdrawn-by-person")]
    [InlineData("superseded-by-person")]
    public void Every_reason_is_a_sentence_in_every_language(string key)
    {
        var reasons = new[]
        {
            new StatusReason(key, new LocalDate(2026, 3, 20), "", new LocalDate(2026, 1, 9), "7"),
            new StatusReason(key, null, "", null, ""),
        };
        foreach (var language in Languages.All)
        {
            Assert.All(reasons, reason =>
            {
                var sentence = StatusSentence.Of(Sample.Bridge() with { Reason = reason }, language);
                Assert.DoesNotContain('{', sentence);
                Assert.Equal(language, LanguageIdentifier.ByScript(sentence));
            });
        }
    }

    [Fact]
    public void Silence_is_told_with_the_day_of_the_last_report()
    {
        var bridge = Sample.Bridge();
        Assert.Equal("All of its deadline, 20 March 2026, has passed, and no report says that it was done. It was last read of on 9 January 2026.", StatusSentence.Of(bridge, Language.English));
        Assert.Contains("۲۹ اسفند ۱۴۰۴", StatusSentence.Of(bridge, Language.Persian), StringComparison.Ordinal);
        Assert.Contains("20 марта 2026", StatusSentence.Of(bridge, Language.Russian), StringComparison.Ordinal);
    }
}
