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

    [Theory]
    [InlineData("Главы стран ШОС и БРИКС говорили в Организации Объединённых Наций.", Language.Russian, "ШОС=SCO БРИКС=BRICS Организации Объединённых Наций=UN")]
    [InlineData("دبیرکل سازمانملل با آژانس بینالمللی انرژی اتمی و اوپک", Language.Persian, "سازمانملل=UN آژانس بینالمللی انرژی اتمی=IAEA اوپک=OPEC")]
    [InlineData("Who knows what the WHO and the European Union's envoys want?", Language.English, "WHO=WHO European Union=EU")]
    [InlineData("В Брюсселе ждут решения Совбеза ООН.", Language.Russian, "Брюсселе=EU Совбеза ООН=UN")]
    public void FindsBodies(string text, Language language, string expected) =>
        Assert.Equal(expected, string.Join(' ', TestRegistry.Found(text, language, EntryKind.Body)));

    [Theory]
    [InlineData("Министру энергетики и постпреду России помогают послы.", Language.Russian, "Министру энергетики=minister-of-energy постпреду=representative послы=ambassador")]
    [InlineData("وزیر راه و شهرسازی و دبیر شورای عالی امنیت ملی", Language.Persian, "وزیر راه و شهرسازی=minister-of-roads دبیر شورای عالی امنیت ملی=secretary-of-council")]
    [InlineData("The deputy prime ministers met the Secretary-General.", Language.English, "deputy prime ministers=deputy-prime-minister Secretary-General=secretary-general")]
    public void FindsOffices(string text, Language language, string expected) =>
        Assert.Equal(expected, string.Join(' ', TestRegistry.Found(text, language, EntryKind.Office)));

    [Fact]
    public void AStateIsFoundWithinASubject() =>
        Assert.Equal(
            ["ایران=IRN", "روسیه=RUS"],
            TestRegistry.Found("معاهده مشارکت جامع راهبردی ایران و روسیه", Language.Persian, EntryKind.State));

    [Theory]
    [InlineData("Организация Объединённых ", "Наций")]
    [InlineData("российско-", "иранский")]
    public void ALongRunOfBeginningsOfNamesIsSearchedToItsEnd(string beginning, string end)
    {
        var text = string.Concat(Enumerable.Repeat(beginning, 50_000)) + end;
        var found = TestRegistry.Registry.Find(TextAnalyzer.Default.Analyze(text, Language.Russian));
        Assert.Equal(beginning[^1] == '-' ? "IRN" : "UN", found[^1].Id);
    }

    private static void AssertStates(string text, Language language, string expected) =>
        Assert.Equal(expected, string.Join(' ', TestRegistry.Found(text, language, EntryKind.State)));
}
