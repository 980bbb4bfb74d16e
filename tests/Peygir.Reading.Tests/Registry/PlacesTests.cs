using Peygir.Text;

namespace Peygir.Reading.Tests.RegistryTests;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("استاندار آذربایجان شرقی در تبریز", Language.Persian, "آذربایجان شرقی=IRN/east-azerbaijan تبریز=IRN/tabriz")]
    [InlineData("Губернатор Астраханской области приехал в Казань и Санкт-Петербург.", Language.Russian, "Астраханской области=RUS/astrakhan-region Казань=RUS/kazan Санкт-Петербург=RUS/saint-petersburg")]
    [InlineData("В Ростове-на-Дону говорили о Нижнем Новгороде.", Language.Russian, "Ростове-на-Дону=RUS/rostov-on-don Нижнем Новгороде=RUS/nizhny-novgorod")]
    public void APlaceIsPreferredToTheStateWithinItsName(string text, Language language, string expected) =>
        Assert.Equal(expected, string.Join(' ', TestRegistry.Found(text, language, EntryKind.Place, EntryKind.State)));

    [Theory]
    [InlineData("Latin America, South America and the Indian Ocean", Language.English)]
    [InlineData("Northern Ireland, New Mexico and the Sea of Oman", Language.English)]
    [InlineData("в Латинской Америке, на берегу Индийского океана и на Корейском полуострове", Language.Russian)]
    [InlineData("آمریکای لاتین، آمریکای جنوبی، اقیانوس هند، دریای عمان و شبه جزیره کره", Language.Persian)]
    public void AContinentOrASeaIsNoState(string text, Language language) =>
        Assert.Empty(TestRegistry.Found(text, language, EntryKind.State));

    [Fact]
    public void APlaceLiesInItsState()
    {
        Assert.Equal("IRN", TestRegistry.Registry.StateOf("IRN/gilan"));
        Assert.Equal("", TestRegistry.Registry.StateOf("world/black-sea"));
        Assert.Equal("", TestRegistry.Registry.StateOf("nowhere"));
    }
}
