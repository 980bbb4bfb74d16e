namespace Peygir.Reading.Compiling;

/// <summary>The codes that ids and areas are checked against.</summary>
internal static class KnownCodes
{
    /// <summary>ISO 3166-1 alpha-3, and XKX, the code in use for Kosovo.</summary>
    private static readonly HashSet<string> s_states =
    [
        .. (
            "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR "
            + "BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP "
            + "CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB "
            + "GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN "
            + "KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD "
            + "MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN "
            + "PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM "
            + "SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR "
            + "UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKX YEM ZAF ZMB ZWE").Split(' '),
    ];

    /// <summary>The sectors of the OECD's Development Assistance Committee, as IATI lists them (SectorCategory).</summary>
    private static readonly HashSet<string> s_sectors =
    [
        .. (
            "110 111 112 113 114 120 121 122 123 130 140 150 151 152 160 210 220 230 231 232 233 234 235 236 240 250 310 311 312 "
            + "313 320 321 322 323 331 332 410 430 510 520 530 600 720 730 740 910 930 998").Split(' '),
    ];

    /// <summary>Whether a state has this alpha-3 code.</summary>
    public static bool IsState(string code) => s_states.Contains(code);

    /// <summary>Whether this is a sector of three digits, or has the form of a purpose code of five within one.</summary>
    public static bool IsSector(string code) =>
        s_sectors.Contains(code) || (code.Length == 5 && s_sectors.Contains(code[..3]) && char.IsAsciiDigit(code[3]) && char.IsAsciiDigit(code[4]));
}
