using Peygir.Text;

namespace Peygir.Reading.Tests.RegistryTests;

public sealed class ContentTests
{
    private const string Members =
        "AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI "
        + "CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU EGY SLV GNQ ERI "
        + "EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA "
        + "JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM "
        + "MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT KOR "
        + "MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE "
        + "SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE VAT PSE";

    private const string Areas =
        "transport energy trade agriculture finance industry security diplomacy education culture science health environment "
        + "justice humanitarian housing communications government other";

    public static TheoryData<Language> AllLanguages => [.. Languages.All];

    [Fact]
    public void ThereAre195MembersAndObservers() => Assert.Equal(195, Members.Split(' ').Distinct().Count());

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void EveryMemberHasANameAnAdjectiveAndACapital(Language language) => Assert.DoesNotContain(
        Members.Split(' '),
        code => TestRegistry.Registry.Entry(EntryKind.State, code) is not { } state
            || state.Words(language, NameForm.Name).IsEmpty
            || state.Words(language, NameForm.Adjective).IsEmpty
            || state.Words(language, NameForm.Capital).IsEmpty);

    [Fact]
    public void EveryAreaHasACode() => Assert.DoesNotContain(
        Areas.Split(' '),
        area => string.IsNullOrEmpty(TestRegistry.Registry.Entry(EntryKind.Area, area)?.Dac));

    [Theory]
    [InlineData("Fars News Agency", "IRN")]
    [InlineData("РИА Новости", "RUS")]
    [InlineData("kremlin.ru", "RUS")]
    [InlineData("Nobody's Gazette", "")]
    public void KnowsWhereAnOutletIsAtHome(string publisher, string state) =>
        Assert.Equal(state, TestRegistry.Registry.OutletState(publisher));

    [Theory]
    [InlineData("Главы стран ШОС и БРИКС говорили в Организации Объединённых Наций.", Language.Russian, "ШОС=SCO БРИКС=BRICS Организации Объединённых Наций=UN")]
    [InlineData("دبیرکل سازمانملل با آژانس بینالمللی انرژی اتمی و اوپک", Language.Persian, "سازمانملل=UN آژانس بینالمللی انرژی اتمی=IAEA اوپک=OPEC")]
    [InlineData("Who knows what the WHO and the European Union's envoys want?", Language.English, "WHO=WHO European Union=EU")]
    public void FindsBodies(string text, Language language, string expected) =>
        Assert.Equal(expected, string.Join(' ', TestRegistry.Found(text, language, EntryKind.Body)));

    [Theory]
    [InlineData("Строительство железной дороги Решт — Астара ускорят.", Language.Russian, "железной дороги Решт — Астара=rasht-astara-railway")]
    [InlineData("ساخت راه‌آهن رشت - آستارا و کریدور شمال-جنوب", Language.Persian, "راه‌آهن رشت - آستارا=rasht-astara-railway کریدور شمال-جنوب=north-south-corridor")]
    [InlineData("Work on the North-South Corridor goes on.", Language.English, "North-South Corridor=north-south-corridor")]
    public void FindsSubjects(string text, Language language, string expected) =>
        Assert.Equal(expected, string.Join(' ', TestRegistry.Found(text, language, EntryKind.Subject)));

    [Fact]
    public void AStateIsFoundWithinASubject() =>
        Assert.Equal(
            ["ایران=IRN", "روسیه=RUS"],
            TestRegistry.Found("معاهده مشارکت جامع راهبردی ایران و روسیه", Language.Persian, EntryKind.State));

    [Fact]
    public void ALongRunOfBeginningsOfNamesIsSearchedToItsEnd()
    {
        var text = string.Concat(Enumerable.Repeat("Организация Объединённых ", 50_000)) + "Наций";
        Assert.Equal(["Организация Объединённых Наций=UN"], TestRegistry.Found(text, Language.Russian, EntryKind.Body));
    }
}
