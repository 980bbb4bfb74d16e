using Peygir.Text;

namespace Peygir.Reading.Tests.RegistryTests;

public sealed class RussianTests
{
    /// <summary>Nominative, genitive, dative, accusative, instrumental, prepositional.</summary>
    [Theory]
    [InlineData("IRN", "Иран Ирана Ирану Иран Ираном Иране")]
    [InlineData("RUS", "Россия России России Россию Россией России")]
    [InlineData("RUS", "Москва Москвы Москве Москву Москвой Москве")]
    [InlineData("RUS", "Кремль Кремля Кремлю Кремль Кремлём Кремле")]
    [InlineData("CHN", "Китай Китая Китаю Китай Китаем Китае")]
    [InlineData("USA", "Соединённые_Штаты Соединённых_Штатов Соединённым_Штатам Соединённые_Штаты Соединёнными_Штатами Соединённых_Штатах")]
    [InlineData("USA", "Белый_дом Белого_дома Белому_дому Белый_дом Белым_домом Белом_доме")]
    [InlineData("GBR", "Соединённое_Королевство Соединённого_Королевства Соединённому_Королевству Соединённое_Королевство Соединённым_Королевством Соединённом_Королевстве")]
    [InlineData("ISR", "Израиль Израиля Израилю Израиль Израилем Израиле")]
    [InlineData("EGY", "Египет Египта Египту Египет Египтом Египте")]
    [InlineData("ARE", "Эмираты Эмиратов Эмиратам Эмираты Эмиратами Эмиратах")]
    [InlineData("SAU", "Саудовская_Аравия Саудовской_Аравии Саудовской_Аравии Саудовскую_Аравию Саудовской_Аравией Саудовской_Аравии")]
    [InlineData("BLR", "Беларусь Беларуси Беларуси Беларусь Беларусью Беларуси")]
    [InlineData("KAZ", "Республика_Казахстан Республики_Казахстан Республике_Казахстан Республику_Казахстан Республикой_Казахстан Республике_Казахстан")]
    [InlineData("NLD", "Нидерланды Нидерландов Нидерландам Нидерланды Нидерландами Нидерландах")]
    [InlineData("GRC", "Афины Афин Афинам Афины Афинами Афинах")]
    [InlineData("MUS", "Маврикий Маврикия Маврикию Маврикий Маврикием Маврикии")]
    [InlineData("VNM", "Ханой Ханоя Ханою Ханой Ханоем Ханое")]
    [InlineData("NIC", "Никарагуа Никарагуа Никарагуа Никарагуа Никарагуа Никарагуа")]
    [InlineData("GNB", "Гвинея-Бисау Гвинеи-Бисау Гвинее-Бисау Гвинею-Бисау Гвинеей-Бисау Гвинее-Бисау")]
    [InlineData("SLB", "Соломоновы_Острова Соломоновых_Островов Соломоновым_Островам Соломоновы_Острова Соломоновыми_Островами Соломоновых_Островах")]
    [InlineData("VAT", "Святой_Престол Святого_Престола Святому_Престолу Святой_Престол Святым_Престолом Святом_Престоле")]
    [InlineData("UN", "Организация_Объединённых_Наций Организации_Объединённых_Наций Организации_Объединённых_Наций Организацию_Объединённых_Наций Организацией_Объединённых_Наций Организации_Объединённых_Наций")]
    [InlineData("UN", "ООН ООН ООН ООН ООН ООН")]
    [InlineData("UN", "Совбез_ООН Совбеза_ООН Совбезу_ООН Совбез_ООН Совбезом_ООН Совбезе_ООН")]
    [InlineData("EU", "Евросоюз Евросоюза Евросоюзу Евросоюз Евросоюзом Евросоюзе")]
    [InlineData("EU", "Еврокомиссия Еврокомиссии Еврокомиссии Еврокомиссию Еврокомиссией Еврокомиссии")]
    [InlineData("EAEU", "Евразийский_экономический_союз Евразийского_экономического_союза Евразийскому_экономическому_союзу Евразийский_экономический_союз Евразийским_экономическим_союзом Евразийском_экономическом_союзе")]
    [InlineData("CIS", "Содружество_Независимых_Государств Содружества_Независимых_Государств Содружеству_Независимых_Государств Содружество_Независимых_Государств Содружеством_Независимых_Государств Содружестве_Независимых_Государств")]
    [InlineData("IAEA", "Международное_агентство_по_атомной_энергии Международного_агентства_по_атомной_энергии Международному_агентству_по_атомной_энергии Международное_агентство_по_атомной_энергии Международным_агентством_по_атомной_энергии Международном_агентстве_по_атомной_энергии")]
    [InlineData("Hezbollah", "Хезболла Хезболлы Хезболле Хезболлу Хезболлой Хезболле")]
    public void ANameIsFoundInAllCases(string id, string cases)
    {
        string[] frames = ["Согласие дала {0}.", "Ответа от {0} нет.", "Это передали {0} вчера.", "Вчера посетили {0} снова.", "Договор с {0} подписан.", "Речь шла о {0} и мире."];
        foreach (var (frame, form) in frames.Zip(cases.Split(' ')))
        {
            var name = form.Replace('_', ' ');
            Assert.Equal([$"{name}={id}"], TestRegistry.Found(string.Format(null, frame, name), Language.Russian, EntryKind.State, EntryKind.Body));
        }
    }

    [Theory]
    [InlineData("IRN", "иранский иранского иранскому иранским иранском иранская иранской иранскую иранское иранские иранских иранским иранскими")]
    [InlineData("IRN", "иранец иранца иранцем иранцы иранцев иранцам иранцами иранцах иранка иранки иранок иранкам")]
    [InlineData("RUS", "россиянин россиянина россияне россиян россиянам россиянами россиянах россиянка россиянку россиянок")]
    [InlineData("CHN", "китаец китайца китайцы китайцев китайцами китаянка китаянок")]
    [InlineData("DEU", "немецкий немецкая немцы немцев немка немок")]
    [InlineData("TUR", "турок турка турки туркам турчанка")]
    [InlineData("BGR", "болгарин болгары болгар болгарам")]
    [InlineData("POL", "поляк поляки поляков полька полек")]
    [InlineData("THA", "таец тайца тайцы тайцев")]
    [InlineData("BRA", "бразилец бразильцы бразильцев")]
    [InlineData("AFG", "афганский афганского афганцы афганка")]
    [InlineData("ISR", "израильтянин израильтяне израильтян израильтянам")]
    public void PeoplesAndAdjectivesAreFoundInEveryGenderAndNumber(string id, string words)
    {
        foreach (var word in words.Split(' '))
        {
            Assert.Equal([$"{word}={id}"], TestRegistry.Found($"Это {word}.", Language.Russian, EntryKind.State));
        }
    }

    [Theory]
    [InlineData("российско-иранские переговоры", "RUS IRN")]
    [InlineData("Ирано-Российский договор", "IRN RUS")]
    [InlineData("российско-азербайджано-иранское совещание", "RUS AZE IRN")]
    [InlineData("собрание Беларусь–Россия", "BLR RUS")]
    [InlineData("линия США-Иран", "USA IRN")]
    [InlineData("российско-африканский форум", "RUS")]
    [InlineData("северо-корейский, военно-российский, социально-иранский", "")]
    [InlineData("по-русски, Нью-Йорк, юго-восток, -, --, иран-", "")]
    public void ACompoundNamesItsParts(string text, string ids)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, Language.Russian);
        Assert.Equal(ids, string.Join(' ', TestRegistry.Registry.Find(tagged).Where(m => m.Kind is EntryKind.State or EntryKind.Body).Select(m => m.Id)));
    }

    [Theory]
    [InlineData("О железной дороге «Решт — Астара» и о строительстве железной дороги Решт–Астара", "rasht-astara-railway rasht-astara-railway")]
    [InlineData("Участок Решт-Астара, проект Решт - Астара", "rasht-astara-railway rasht-astara-railway")]
    [InlineData("по коридору «Север – Юг», в рамках международного транспортного коридора Север-Юг", "north-south-corridor north-south-corridor")]
    [InlineData("западным маршрутом коридора «Север — Юг»", "north-south-corridor-western-branch")]
    [InlineData("На АЭС Бушер и второй блок АЭС «Бушер»", "bushehr-nuclear-power-plant bushehr-2")]
    [InlineData("Соглашением о свободной торговле между ЕАЭС и Ираном", "eaeu-iran-free-trade")]
    [InlineData("Договора о Всеобъемлющем Стратегическом Партнёрстве", "iran-russia-strategic-partnership-treaty")]
    public void SubjectsAreFoundHoweverTheyAreTyped(string text, string ids)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, Language.Russian);
        Assert.Equal(ids, string.Join(' ', TestRegistry.Registry.Find(tagged).Where(m => m.Kind == EntryKind.Subject).Select(m => m.Id)));
    }

    [Theory]
    [InlineData("энергетическая, энергетическое, энергетическую, энергетических", "energy energy energy energy")]
    [InlineData("железнодорожная ветка и железной дорогой", "transport transport")]
    public void WordsOfAnAreaAreFoundInEveryForm(string text, string ids)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, Language.Russian);
        Assert.Equal(ids, string.Join(' ', TestRegistry.Registry.Find(tagged).Where(m => m.Kind == EntryKind.Area).Select(m => m.Id)));
    }
}
