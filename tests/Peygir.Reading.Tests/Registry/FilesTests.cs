namespace Peygir.Reading.Tests.RegistryTests;

public sealed class FilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("peygir-registry").FullName;

    [Theory]
    [InlineData("IRN:\n  fa: ایران\n  ru: Иран\n  en: Iran\n  colour: green\n", 5, "colour")]
    [InlineData("IRN:\n  fa: ایران\n  ru: Иран\n", 1, "'en'")]
    [InlineData("IRN: {fa: ا, ru: И, en: I}\nIRN: {fa: ا, ru: И, en: I}\n", 2, "uplicate")]
    [InlineData("IRN:\n  fa: ایران\n  ru: [Иран\n  en: Iran\n", 3, "open")]
    [InlineData("IRN:\n  fa: ایران\n  ru: Иран\n  en: [Iran, '']\n", 4, "text")]
    public void AWrongFileIsNamedWithItsLine(string yaml, int line, string word)
    {
        File.WriteAllText(Path.Combine(_folder, "states.yaml"), yaml);
        var problem = Assert.Throws<RegistryException>(() => Registry.Load(_folder));
        Assert.Equal(("states.yaml", line), (problem.File, problem.Line));
        Assert.StartsWith($"states.yaml:{line}: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownAreaIsNamedWithItsLine()
    {
        File.WriteAllText(Path.Combine(_folder, "subjects.yaml"), "road:\n  fa: راه\n  ru: дорога\n  en: road\n  area: roads\n");
        var problem = Assert.Throws<RegistryException>(() => Registry.Load(_folder));
        Assert.Equal(("subjects.yaml", 5L), (problem.File, problem.Line));
    }

    [Fact]
    public void AnEmptyFolderKnowsNothing() => Assert.Empty(Registry.Load(_folder).Entries);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
