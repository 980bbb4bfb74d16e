using Peygir.Text;

namespace Peygir.Reading.Tests.RegistryTests;

public sealed class FindingTests
{
    [Theory]
    [InlineData("Между Ираном и Соединёнными Штатами Америки нет посольств.", "Ираном=IRN Соединёнными Штатами Америки=USA")]
    [InlineData("Товары российской промышленности ждут в Азербайджане.", "российской=RUS Азербайджане=AZE")]
    [InlineData("Об Объединённых Арабских Эмиратах и Боснии и Герцеговине речи не было.", "Объединённых Арабских Эмиратах=ARE Боснии и Герцеговине=BIH")]
    [InlineData("Чад далеко, но того, о чём просят США, в Мали нет.", "Чад=TCD США=USA Мали=MLI")]
    [InlineData("Переговоры с китайцами и немцами прошли в Тегеране.", "китайцами=CHN немцами=DEU Тегеране=IRN")]
    public void FindsStatesInRussian(string text, string expected) => AssertStates(text, Language.Russian, expected);

    [Theory]
    [InlineData("ایرانی‌ها و روسها در مسکو با نمایندگان ایالات متحده آمریکا گفتگو کردند.", "ایرانی‌ها=IRN روسها=RUS مسکو=RUS ایالات متحده آمریکا=USA")]
    [InlineData("بخش مالی شرکت با کشور مالی قرارداد دارد.", "کشور مالی=MLI")]
    [InlineData("دولت امارات متحدهعربی و ترکیه‌ای ها", "امارات متحدهعربی=ARE ترکیه‌ای ها=TUR")]
    public void FindsStatesInPersian(string text, string expected) => AssertStates(text, Language.Persian, expected);

    [Theory]
    [InlineData("Iran's envoys told us that the US and the Iranians would meet in Doha.", "Iran=IRN US=USA Iranians=IRN Doha=QAT")]
    [InlineData("They ate turkey in Turkey and polish shoes in Poland.", "Turkey=TUR Poland=POL")]
    public void FindsStatesInEnglish(string text, string expected) => AssertStates(text, Language.English, expected);

    private static void AssertStates(string text, Language language, string expected) =>
        Assert.Equal(expected, string.Join(' ', TestRegistry.Found(text, language, EntryKind.State)));
}
