using System.Collections.Immutable;
using Peygir.Reading.Compiled;
using Peygir.Text;

namespace Peygir.Reading;

/// <summary>
/// States, bodies, places, offices, areas and subjects with their names in three languages. Immutable, thread-safe.
/// </summary>
public sealed class Registry
{
    private static readonly Lazy<Registry> s_default = new(LoadEmbedded);

    private readonly CompiledRegistry _compiled;

    private Registry(byte[] compiled) => _compiled = new(compiled);

    /// <summary>The registry that ships with the library.</summary>
    public static Registry Default => s_default.Value;

    /// <summary>All entries, in the order of the files.</summary>
    public ImmutableArray<RegistryEntry> Entries => _compiled.Entries;

    /// <summary>Reads the YAML files of a folder.</summary>
    /// <exception cref="RegistryException">A file is wrong, and where.</exception>
    public static Registry Load(string directory) => new(RegistryCompiler.Compile(directory));

    /// <summary>Reads what <see cref="RegistryCompiler"/> made.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else, or of another version.</exception>
    public static Registry LoadCompiled(byte[] compiled)
    {
        ArgumentNullException.ThrowIfNull(compiled);
        return new(compiled);
    }

    /// <summary>
    /// All names in a text, in text order. Of overlapping names of states, bodies and places the longest; likewise
    /// among offices, among areas and among subjects, which may hold names of states. A compound that is one word
    /// («российско-иранский», «Россия-Иран») names each of its parts, at the same token.
    /// </summary>
    public ImmutableArray<RegistryMatch> Find(TaggedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _compiled.Find(text);
    }

    /// <summary>The entry of a kind with an id; null where there is none.</summary>
    public RegistryEntry? Entry(EntryKind kind, string id) => _compiled.Index.GetValueOrDefault((kind, id));

    /// <summary>The ids of all entries of a kind, in alphabetical order.</summary>
    public IEnumerable<string> Ids(EntryKind kind) =>
        _compiled.Index.Keys.Where(k => k.Item1 == kind).Select(k => k.Item2).Order(StringComparer.Ordinal);

    /// <summary>The state that a place lies in; "" where the place is unknown or lies in no one state, such as a sea.</summary>
    public string StateOf(string place) => Entry(EntryKind.Place, place)?.State ?? "";

    /// <summary>The state whose affairs are home affairs to a publisher, by any of its names; "" where unknown.</summary>
    public string OutletState(string publisher)
    {
        ArgumentNullException.ThrowIfNull(publisher);
        return _compiled.Outlets.GetValueOrDefault(publisher.Trim(), "");
    }

    private static Registry LoadEmbedded()
    {
        using var stream = typeof(Registry).Assembly.GetManifestResourceStream("models/registry.bin");
        if (stream is null)
        {
            return new(RegistryCompiler.Empty());
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(bytes);
    }
}
