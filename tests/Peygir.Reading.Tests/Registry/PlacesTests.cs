using Peygir.Text;

namespace Peygir.Reading.Tests.RegistryTests;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("استاندار آذربایجان شرقی در تبریز", Language.Persian, "آذربایجان شرقی=IRN/east-azerbaijan تبریز=IRN/tabriz")]
    [InlineData("Губернатор Астраханской области приехал в Казань и Санкт-Петербург.", Language.Russian, "Астраханской области=RUS/astrakhan-region Казань=RUS/kazan Санкт-Петербург=RUS/saint-petersburg")]
    public void APlaceIsPreferredToTheStateWithinItsName(string text, Language language, string expected) =>
        Assert.Equal(expected, string.Join(' ', TestRegistry.Found(text, language, EntryKind.Place, EntryKind.State)));

    [Fact]
    public void APlaceLiesInItsState()
    {
        Assert.Equal("IRN", TestRegistry.Registry.StateOf("IRN/gilan"));
        Assert.Equal("", TestRegistry.Registry.StateOf("nowhere"));
    }
}
