using Peygir.Reading.Actors.Tables;
using Peygir.Text;

namespace Peygir.Reading.Tests.RegistryTests;

/// <summary>What the registry must know.</summary>
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

    /// <summary>The codes of ISO 3166-1 that are no members of the United Nations, and Kosovo.</summary>
    private const string Others =
        "TWN HKG MAC XKX ESH GRL FRO ALA SJM GIB GGY JEY IMN PRI GUM ASM MNP VIR VGB UMI BMU CYM TCA AIA MSR FLK SGS SHN IOT PCN "
        + "ABW CUW SXM BES GLP MTQ GUF REU MYT SPM BLM MAF NCL PYF WLF ATF COK NIU TKL NFK CXR CCK HMD BVT ATA";

    private const string Bodies =
        "UN|UNHRC|OHCHR|OCHA|UNHCR|UNRWA|UNICEF|UNDP|UNEP|UNFPA|UN-Habitat|UN Women|UNODC|UNCTAD|UNESCO|WHO|FAO|IFAD|WFP|ILO|ICAO|IMO|ITU|UPU"
        + "|WMO|WIPO|UNIDO|UNWTO|IAEA|OPCW|CTBTO|IOM|WTO|IMF|World Bank|ICJ|ICC|ECHR|Interpol|ICRC|IFRC|FATF|OECD|G7|G8|G20|G77|P5+1|E3|BRICS|NDB"
        + "|D-8|Non-Aligned Movement|SCO|EAEU|EDB|CIS|CSTO|Union State|CICA|OTS|ECO|Caspian Five|OPEC|OPEC+|GECF|IEA|EU|NATO|OSCE|Council of Europe"
        + "|Minsk Group|OIC|GCC|Arab League|IsDB|African Union|ASEAN|APEC|SAARC|ADB|AIIB|EBRD|MERCOSUR|CELAC|OAS|FIFA|IOC"
        + "|Hamas|Islamic Jihad|Fatah|Hezbollah|Taliban|Houthis|Islamic State|Al-Qaeda|PKK|MEK";

    private const string Subjects =
        "iran-russia-strategic-partnership-treaty north-south-corridor north-south-corridor-western-branch north-south-corridor-middle-branch "
        + "north-south-corridor-eastern-branch east-west-corridor rasht-astara-railway bushehr-nuclear-power-plant bushehr-1 bushehr-2 bushehr-3 "
        + "russia-iran-gas-transit power-grid-synchronisation eaeu-iran-free-trade iran-russia-payments chabahar-port tapi hormoz-nuclear-power-plant";

    public static TheoryData<Language> AllLanguages => [.. Languages.All];

    public static TheoryData<string, string> Sectors => new()
    {
        { "transport", "210" }, { "energy", "230" }, { "trade", "331" }, { "agriculture", "311" }, { "finance", "240" },
        { "industry", "321" }, { "security", "152" }, { "diplomacy", "15121" }, { "education", "110" }, { "culture", "16061" },
        { "science", "43082" }, { "health", "120" }, { "environment", "410" }, { "justice", "15130" }, { "humanitarian", "720" },
        { "housing", "16030" }, { "communications", "220" }, { "government", "151" }, { "other", "998" },
    };

    [Fact]
    public void ThereAre195MembersAndObserversAnd250Codes()
    {
        Assert.Equal(195, Members.Split(' ').Distinct().Count());
        Assert.Equal(250, Members.Split(' ').Concat(Others.Split(' ')).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void EveryMemberHasANameAnAdjectiveAndACapital(Language language) => Assert.DoesNotContain(
        Members.Split(' '),
        code => TestRegistry.Registry.Entry(EntryKind.State, code) is not { } state
            || state.Words(language, NameForm.Name).IsEmpty
            || state.Words(language, NameForm.Adjective).IsEmpty
            || state.Words(language, NameForm.Capital).IsEmpty);

    [Fact]
    public void EveryOtherCodeIsKnown() =>
        Assert.DoesNotContain(Others.Split(' '), code => TestRegistry.Registry.Entry(EntryKind.State, code) is null);

    [Fact]
    public void KnowsBodiesByTheirShortNames() =>
        Assert.DoesNotContain(Bodies.Split('|'), id => TestRegistry.Registry.Entry(EntryKind.Body, id) is null);

    [Fact]
    public void KnowsWhatIranAndRussiaAgreedOn()
    {
        foreach (var id in Subjects.Split(' '))
        {
            var subject = TestRegistry.Registry.Entry(EntryKind.Subject, id);
            Assert.NotNull(subject);
            Assert.NotEmpty(subject.Type);
            Assert.NotNull(TestRegistry.Registry.Entry(EntryKind.Area, subject.Area));
        }

        Assert.Equal(["IRN", "RUS"], TestRegistry.Registry.Entry(EntryKind.Subject, "rasht-astara-railway")!.Parties);
        Assert.Equal(["EAEU", "IRN"], TestRegistry.Registry.Entry(EntryKind.Subject, "eaeu-iran-free-trade")!.Parties);
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void EveryAreaHasItsSector(string area, string code) =>
        Assert.Equal(code, TestRegistry.Registry.Entry(EntryKind.Area, area)?.Dac);

    [Fact]
    public void ThereAreNoAreasButThese() =>
        Assert.Equal(Sectors.Select(s => s.Data.Item1).Order(), TestRegistry.Registry.Entries.Where(e => e.Kind == EntryKind.Area).Select(e => e.Id).Order());

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void EveryAreaHasManyWords(Language language) => Assert.DoesNotContain(
        TestRegistry.Registry.Entries,
        e => e is { Kind: EntryKind.Area, Id: not "other" } && e.Words(language, NameForm.Term).Length < 45);

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void TheReaderSeesEveryOffice(Language language)
    {
        var heads = ActorTables.Of(language).Offices;
        foreach (var name in TestRegistry.Registry.Entries.Where(e => e.Kind == EntryKind.Office).SelectMany(e => e.Words(language, NameForm.Name)))
        {
            var text = TextAnalyzer.Default.Analyze(name, language);
            Assert.True(
                Enumerable.Range(0, text.Tokens.Length).Any(t => heads.LongestAt(text, t, text.Tokens.Length).Length > 0),
                $"No word of '{name}' begins an office in Actors/Tables/{language.Code()}/offices.txt.");
        }
    }

    [Theory]
    [InlineData("Fars News Agency", "IRN")]
    [InlineData("РИА Новости", "RUS")]
    [InlineData("kremlin.ru", "RUS")]
    [InlineData("Nobody's Gazette", "")]
    public void KnowsWhereAnOutletIsAtHome(string publisher, string state) =>
        Assert.Equal(state, TestRegistry.Registry.OutletState(publisher));
}
