namespace Peygir.Reading.Tests.RegistryTests;

public sealed class FilesTests : IDisposable
{
    private const string Iran = "IRN: {fa: ایران, ru: Иран, en: Iran}\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("peygir-registry").FullName;

    [Theory]
    [InlineData("IRN:\n  fa: ایران\n  ru: Иран\n  en: Iran\n  colour: green\n", 5, "unknown key 'colour'", "adjective")]
    [InlineData("IRN:\n  fa: ایران\n  ru: Иран\n", 1, "no name in 'en'", "add 'en: ...'")]
    [InlineData("IRN:\n  fa: ایران\n  ru: Иран\n  en: []\n", 4, "no name in 'en'", "add 'en: ...'")]
    [InlineData("IRN: {fa: ا, ru: И, en: I}\nIRN: {fa: ا, ru: И, en: I}\n", 2, "uplicate", "IRN")]
    [InlineData("IRN:\n  fa: ایران\n  ru: [Иран\n  en: Iran\n", 3, "not YAML", "left open")]
    [InlineData("IRN:\n  fa: ایران\n  ru: Иран\n  en: [Iran, '']\n", 4, "text", "expected")]
    [InlineData("IRN:\n  fa: ایران\n  ru: Иран\n  en: Iran\n  adjective: {de: iranisch}\n", 5, "unknown language 'de'", "adjective")]
    [InlineData("IRN:\n  fa: ایران\n  ru: Иран\n  en: Iran\n  adjective: Iranian\n", 5, "'adjective' of 'IRN'", "must map fa, ru and en")]
    [InlineData("IRN: Iran\n", 1, "'IRN' must be a mapping", "mapping")]
    [InlineData("- IRN\n- RUS\n", 1, "a mapping from ids to entries", "expected")]
    [InlineData(Iran + "---\nRUS: {fa: روسیه, ru: Россия, en: Russia}\n", 3, "second document", "begins here")]
    [InlineData(Iran + "IRM: {fa: ایرم, ru: Ирм, en: Irm}\n", 2, "'IRM' is no ISO 3166 alpha-3 code", "'Abkhazia'")]
    [InlineData("IRN:\n  fa: ایران\n  ru: Иран\n  en: [Iran, '…']\n", 4, "'…' of 'IRN'", "no word")]
    [InlineData(Iran + "OMN:\n  fa: عمان\n  ru: [Оман, Иран]\n  en: Oman\n", 4, "'Иран' of 'OMN' also names 'IRN' (states.yaml:1)", "write '~Иран'")]
    public void AWrongFileIsNamedWithItsLineAndTheRemedy(string yaml, int line, string problem, string remedy) =>
        AssertWrong("states.yaml", yaml, line, problem, remedy);

    [Theory]
    [InlineData("bodies.yaml", "OMN: {fa: نام, ru: имя, en: name}\n", 1, "'OMN' is the code of a state", "another short name")]
    [InlineData("bodies.yaml", "UN:\n  fa: [سازمان ملل, ایران]\n  ru: ООН\n  en: UN\n", 2, "also names 'IRN'", "take it out")]
    [InlineData("places.yaml", "IRN/rasht: {state: IRM, fa: رشت, ru: Решт, en: Rasht}\n", 1, "'IRN/rasht'", "the state it lies in")]
    [InlineData("places.yaml", "IRM/rasht: {state: IRM, fa: رشت, ru: Решт, en: Rasht}\n", 1, "unknown state 'IRM'", "states.yaml")]
    [InlineData("places.yaml", "black-sea: {fa: دریای سیاه, ru: Чёрное море, en: Black Sea}\n", 1, "'black-sea'", "'world/...'")]
    [InlineData("places.yaml", "IRN/Rasht: {state: IRN, fa: رشت, ru: Решт, en: Rasht}\n", 1, "'IRN/Rasht'", "lower case")]
    [InlineData("offices.yaml", "Minister: {fa: وزیر, ru: министр, en: minister}\n", 1, "'Minister'", "lower-case")]
    [InlineData("subjects.yaml", "road:\n  fa: راه\n  ru: дорога\n  en: road\n  area: roads\n", 5, "unknown area 'roads'", "known are energy, transport")]
    [InlineData("subjects.yaml", "road:\n  fa: راه\n  ru: дорога\n  en: road\n  parties: [IRN, XYZ]\n", 5, "unknown party 'XYZ'", "bodies.yaml")]
    [InlineData("outlets.yaml", "Gazette: {en: [gazette.example]}\n", 1, "unknown state ''", "states.yaml")]
    [InlineData("outlets.yaml", "One: {state: IRN, en: [Gazette]}\nTwo: {state: IRN, en: [GAZETTE]}\n", 2, "also names 'One'", "take it out")]
    public void AnEntryIsCheckedAgainstTheOtherFiles(string file, string yaml, int line, string problem, string remedy)
    {
        File.WriteAllText(Path.Combine(_folder, "areas.yaml"), "transport: {dac: '210', fa: حمل, ru: транспорт, en: transport}\nenergy: {dac: '230', fa: انرژی, ru: энергетика, en: energy}\n");
        File.WriteAllText(Path.Combine(_folder, "states.yaml"), Iran);
        AssertWrong(file, yaml, line, problem, remedy);
    }

    [Theory]
    [InlineData("299")]
    [InlineData("29910")]
    [InlineData("2101")]
    [InlineData("21 10")]
    public void ACodeThatIsNoSectorIsNamedWithItsLine(string code) => AssertWrong(
        "areas.yaml", $"transport:\n  fa: حمل\n  ru: транспорт\n  en: transport\n  dac: '{code}'\n", 5, $"'{code}' of 'transport'", "three digits");

    [Fact]
    public void AWordOfTwoAreasIsNamedWithBoth() => AssertWrong(
        "areas.yaml",
        "transport:\n  dac: '210'\n  fa: حمل\n  ru: транспорт\n  en: transport\n  terms: {fa: [کشتی]}\n"
        + "culture:\n  dac: '16061'\n  fa: فرهنگ\n  ru: культура\n  en: culture\n  terms:\n    fa:\n      - فیلم\n      - کشتی\n",
        15,
        "'کشتی' of 'culture' also names 'transport' (areas.yaml:6)",
        "leave it with one");

    [Fact]
    public void NamesThatDoNotCompeteMayBeTheSame()
    {
        File.WriteAllText(Path.Combine(_folder, "areas.yaml"), "transport: {dac: '210', fa: راه, ru: дорога, en: road}\n");
        File.WriteAllText(Path.Combine(_folder, "subjects.yaml"), "road: {fa: راه, ru: дорога, en: road}\n");
        Assert.Equal(2, Registry.Load(_folder).Entries.Length);
    }

    [Fact]
    public void ANameThatIsNotSoughtMayBeAnothers()
    {
        File.WriteAllText(Path.Combine(_folder, "states.yaml"), "COG: {fa: کنگو, ru: Конго, en: Congo}\nCOD: {fa: ['~کنگو'], ru: ['~Конго'], en: ['~Congo']}\n");
        var registry = Registry.Load(_folder);
        Assert.Equal("Congo", registry.Entry(EntryKind.State, "COD")!.Name(Peygir.Text.Language.English));
        Assert.Equal(["Congo=COG"], TestRegistry.Found(registry, "the Congo", Peygir.Text.Language.English, EntryKind.State));
    }

    [Fact]
    public void AnEmptyFolderKnowsNothing() => Assert.Empty(Registry.Load(_folder).Entries);

    [Fact]
    public void AFolderThatIsNotThereIsNamed() =>
        Assert.Contains("nowhere", Assert.Throws<DirectoryNotFoundException>(() => Registry.Load(Path.Combine(_folder, "nowhere"))).Message, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void AssertWrong(string file, string yaml, int line, string problem, string remedy)
    {
        File.WriteAllText(Path.Combine(_folder, file), yaml);
        var error = Assert.Throws<RegistryException>(() => Registry.Load(_folder));
        Assert.Equal((file, (long)line), (error.File, error.Line));
        Assert.StartsWith($"{file}:{line}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, error.Message, StringComparison.Ordinal);
    }
}
