using Peygir.Reading.Compiling;
using Peygir.Text;

namespace Peygir.Reading.Tests.RegistryTests;

/// <summary>The registry of this repository, compiled from its YAML.</summary>
internal static class TestRegistry
{
    public static string Folder { get; } = Repository.PathOf("registry");

    public static byte[] Compiled { get; } = RegistryCompiler.Compile(Folder);

    public static Registry Registry { get; } = Registry.LoadCompiled(Compiled);

    /// <summary>The entries as they are written in the files, with the marks that speak to the matcher.</summary>
    public static IReadOnlyList<RegistryEntry> Source { get; } = RegistryFiles.Read(Folder);

    /// <summary>What the registry finds, as "words=id" in text order.</summary>
    public static string[] Found(string text, Language language, params EntryKind[] kinds) =>
        Found(Registry, text, language, kinds);

    /// <summary>The same by another registry.</summary>
    public static string[] Found(Registry registry, string text, Language language, params EntryKind[] kinds)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, language);
        return
        [
            .. registry.Find(tagged).Where(m => kinds.Contains(m.Kind))
                .Select(m => $"{tagged.Span(m.Tokens).In(text)}={m.Id}"),
        ];
    }
}
