using Peygir.Reading.Compiled;
using Peygir.Text;

namespace Peygir.Reading.Tests.RegistryTests;

/// <summary>Laws of all names in the registry.</summary>
public sealed class NamesTests
{
    private static readonly EntryKind[] s_sought = [EntryKind.State, EntryKind.Body, EntryKind.Place, EntryKind.Office, EntryKind.Area, EntryKind.Subject];

    public static TheoryData<EntryKind> Sought => [.. s_sought];

    [Theory]
    [MemberData(nameof(Sought))]
    public void EveryNameThatStandsAloneIsFoundAsItself(EntryKind kind)
    {
        foreach (var (entry, language, form, name) in Names(kind))
        {
            AssertFound(entry, language, form, name);
        }
    }

    [Theory]
    [InlineData(EntryKind.State)]
    [InlineData(EntryKind.Body)]
    [InlineData(EntryKind.Place)]
    public void EveryNameInCapitalsIsFoundAsItself(EntryKind kind)
    {
        foreach (var (entry, language, form, name) in Names(kind).Where(n => n.Language != Language.Persian))
        {
            AssertFound(entry, language, form, name.ToUpperInvariant());
        }
    }

    [Fact]
    public void ANameWithoutItsCapitalsIsNoNameWhereItNeedsThem()
    {
        foreach (var (entry, language, _, name) in Names(EntryKind.State).Where(n => n.Language != Language.Persian && char.IsUpper(n.Name[0])))
        {
            var text = TextAnalyzer.Default.Analyze(name.ToLowerInvariant(), language);
            Assert.DoesNotContain(TestRegistry.Registry.Find(text), m => m.Kind == EntryKind.State && m.Id == entry.Id && m.Tokens == new TokenRange(0, text.Tokens.Length) && m.Form != NameForm.Adjective);
        }
    }

    /// <summary>All names that are sought; first parts of compounds, which never stand alone, left out.</summary>
    internal static IEnumerable<(RegistryEntry Entry, Language Language, NameForm Form, string Name)> Names(EntryKind kind) =>
        from entry in TestRegistry.Source
        where entry.Kind == kind
        from language in Languages.All
        from form in Enum.GetValues<NameForm>()
        from name in entry.Words(language, form)
        where name[0] != '~' && name[^1] != '-'
        select (entry, language, form, name);

    internal static void AssertFound(RegistryEntry entry, Language language, NameForm form, string name)
    {
        var text = TextAnalyzer.Default.Analyze(name, language);
        var found = TestRegistry.Registry.Find(text).Where(m => NameLayers.Of(m.Kind) == NameLayers.Of(entry.Kind)).ToArray();
        Assert.True(
            found is [var match] && match.Kind == entry.Kind && match.Id == entry.Id && match.Tokens == new TokenRange(0, text.Tokens.Length),
            $"'{name}' ({form} of {entry.Kind} '{entry.Id}') is found as [{string.Join("; ", found.Select(m => $"{text.Span(m.Tokens).In(name)} = {m.Kind} '{m.Id}'"))}].");
    }
}
