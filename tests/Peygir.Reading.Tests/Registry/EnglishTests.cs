using Peygir.Text;

namespace Peygir.Reading.Tests.RegistryTests;

public sealed class EnglishTests
{
    [Theory]
    [InlineData("Iran's envoy, the US's offer, the U.S.'s reply", "Iran=IRN US=USA U.S.=USA")]
    [InlineData("the Netherlands' minister and the UAE’s guests", "Netherlands=NLD UAE=ARE")]
    [InlineData("Iranians, Russians and the Chinese met Swedes, Turks and Poles", "Iranians=IRN Russians=RUS Chinese=CHN Swedes=SWE Turks=TUR Poles=POL")]
    [InlineData("the Russians' plan and the Azeris' answer", "Russians=RUS Azeris=AZE")]
    [InlineData("Iran-Russia talks, Russian-Iranian trade, US-led, pro-Russian, Sino-Russian", "Iran=IRN Russia=RUS Russian=RUS Iranian=IRN US=USA Russian=RUS Sino=CHN Russian=RUS")]
    [InlineData("The U.S. left. Moscow and Beijing stayed, the Kremlin said", "U.S.=USA Moscow=RUS Beijing=CHN Kremlin=RUS")]
    [InlineData("Britain, England and the UK; Cote d'Ivoire and Türkiye", "Britain=GBR England=GBR UK=GBR Cote d'Ivoire=CIV Türkiye=TUR")]
    [InlineData("the UN's and the EU's heads, OPEC+ and OPEC, the Taliban", "UN=UN EU=EU OPEC+=OPEC+ OPEC=OPEC Taliban=Taliban")]
    [InlineData("Let us, who eat turkey, echo the eco friendly chad", "")]
    public void NamesAreFoundWithTheirEndings(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TestRegistry.Found(text, Language.English, EntryKind.State, EntryKind.Body)));

    [Theory]
    [InlineData("the Rasht-Astara railway, the Rasht – Astara line", "rasht-astara-railway rasht-astara-railway")]
    [InlineData("the International North-South Transport Corridor (INSTC)", "north-south-corridor north-south-corridor")]
    [InlineData("the eastern branch of the North-South corridor", "north-south-corridor-eastern-branch")]
    [InlineData("the Treaty on Comprehensive Strategic Partnership", "iran-russia-strategic-partnership-treaty")]
    [InlineData("Bushehr-2, the second unit of the Bushehr nuclear power plant", "bushehr-2 bushehr-2")]
    [InlineData("the link between Mir and Shetab, SEPAM and SPFS", "iran-russia-payments iran-russia-payments iran-russia-payments")]
    public void SubjectsAreFoundHoweverTheyAreTyped(string text, string ids)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, Language.English);
        Assert.Equal(ids, string.Join(' ', TestRegistry.Registry.Find(tagged).Where(m => m.Kind == EntryKind.Subject).Select(m => m.Id)));
    }

    [Theory]
    [InlineData("factories and shipments", "industry transport")]
    [InlineData("power plants, refineries and taxes", "energy energy finance")]
    public void WordsOfAnAreaAreFoundInThePlural(string text, string ids)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, Language.English);
        Assert.Equal(ids, string.Join(' ', TestRegistry.Registry.Find(tagged).Where(m => m.Kind == EntryKind.Area).Select(m => m.Id)));
    }
}
