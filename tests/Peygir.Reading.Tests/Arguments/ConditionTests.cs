using Peygir.Reading.Arguments;
using Peygir.Text;

namespace Peygir.Reading.Tests.Arguments;

public class ConditionTests
{
    [Theory]
    [InlineData(Language.English, "We will open the road if the weather allows.", "if the weather allows")]
    [InlineData(Language.English, "If the weather allows, we will open the road.", "If the weather allows")]
    [InlineData(Language.English, "The crews will not leave unless they are paid.", "unless they are paid")]
    [InlineData(Language.English, "We will pay, provided that the bank agrees; the rest comes later.", "provided that the bank agrees")]
    [InlineData(Language.English, "The ferry will sail once a permit is signed – not before.", "once a permit is signed")]
    [InlineData(Language.English, "We will ship grain if the north-south line is open.", "if the north-south line is open")]
    [InlineData(Language.English, "We will ship grain if the line is open—and only then.", "if the line is open")]
    [InlineData(Language.Russian, "Мы откроем дорогу, если позволит погода.", "если позволит погода")]
    [InlineData(Language.Russian, "При условии оплаты, завод начнёт работу.", "При условии оплаты")]
    [InlineData(Language.Persian, "اگر هوا مساعد باشد، راه را باز می‌کنیم.", "اگر هوا مساعد باشد")]
    [InlineData(Language.Persian, "راه را باز می‌کنیم در صورتی که پول برسد.", "در صورتی که پول برسد")]
    [InlineData(Language.Persian, "درصورتي كه پول برسد، راه باز مي شود.", "درصورتي كه پول برسد")]
    [InlineData(Language.Persian, "چنان‌چه پول برسد، راه باز می‌شود.", "چنان‌چه پول برسد")]
    [InlineData(Language.Persian, "این کار مشروط به تأیید مجلس انجام می‌شود.", "مشروط به تأیید مجلس انجام می‌شود")]
    public void A_condition_goes_from_its_word_to_the_end_of_its_clause(Language language, string sentence, string condition) =>
        Assert.Equal(condition, ConditionOf(language, sentence));

    [Theory]
    [InlineData(Language.English, "We will open the road even if it rains.")]
    [InlineData(Language.English, "They will work as if nothing had happened.")]
    [InlineData(Language.English, "The committee will meet once a year.")]
    [InlineData(Language.English, "The ministry will try once more.")]
    [InlineData(Language.English, "The man who once led the port will return.")]
    [InlineData(Language.English, "The road will be built at once.")]
    [InlineData(Language.English, "The city will use buses provided by the state.")]
    [InlineData(Language.Russian, "Мы откроем дорогу, даже если пойдёт дождь.")]
    [InlineData(Language.Persian, "راه را باز می‌کنیم حتی اگر باران ببارد.")]
    [InlineData(Language.Persian, "اگر چه باران می‌بارد، راه را باز می‌کنیم.")]
    [InlineData(Language.Persian, "اگرچه باران می‌بارد، راه را باز می‌کنیم.")]
    [InlineData(Language.Persian, "کمک مشروط پذیرفته نمی‌شود.")]
    public void What_only_looks_like_a_condition_is_none(Language language, string sentence) =>
        Assert.Equal("", ConditionOf(language, sentence));

    [Fact]
    public void Words_outside_the_statement_are_not_its_condition()
    {
        var text = TextAnalyzer.Default.Analyze("If asked, he said, we will open the road.", Language.English);
        Assert.Null(ConditionFinder.Find(text, new(6, text.Tokens.Length)));
    }

    [Fact]
    public void A_word_without_a_clause_is_no_condition() => Assert.Equal("", ConditionOf(Language.English, "We will do so if."));

    private static string ConditionOf(Language language, string sentence)
    {
        var text = TextAnalyzer.Default.Analyze(sentence, language);
        return ConditionFinder.Find(text, new(0, text.Tokens.Length)) is { } span ? span.In(sentence).ToString() : "";
    }
}
