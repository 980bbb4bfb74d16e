using System.Collections.Frozen;
using System.Collections.Immutable;
using Peygir.Reading.Concepts;
using Peygir.Text;

namespace Peygir.Reading;

/// <summary>
/// Concepts with their words in three languages, by which statements are compared and searched across languages.
/// Immutable, thread-safe.
/// </summary>
public sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> s_default = new(LoadEmbedded);

    private readonly ConceptTable _table;
    private readonly Lazy<ImmutableArray<Concept>> _concepts;
    private readonly Lazy<FrozenDictionary<string, Concept>> _index;

    private Vocabulary(Stream compiled)
    {
        (_table, var words) = VocabularyFile.Read(compiled);
        _concepts = new(() => ConceptCoding.Read(words));
        _index = new(() => Concepts.ToFrozenDictionary(c => c.Id, StringComparer.Ordinal));
    }

    /// <summary>The vocabulary that ships with the library, loaded on first use.</summary>
    public static Vocabulary Default => s_default.Value;

    /// <summary>All concepts, by number.</summary>
    public ImmutableArray<Concept> Concepts => _concepts.Value;

    /// <summary>Reads the YAML files of a folder.</summary>
    /// <exception cref="RegistryException">A file is wrong, and where.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Vocabulary Load(string directory) => LoadCompiled(VocabularyCompiler.Compile(directory));

    /// <summary>Reads what <see cref="VocabularyCompiler"/> made.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else, of another version, or cut short.</exception>
    public static Vocabulary LoadCompiled(byte[] compiled)
    {
        ArgumentNullException.ThrowIfNull(compiled);
        using var stream = new MemoryStream(compiled);
        return new(stream);
    }

    /// <summary>
    /// The concepts that the words of a text stand for, in text order and without overlap: from left to right the
    /// longest phrase that begins at a word. Words are found in every inflection, Persian verbs of a noun and a light
    /// verb also by their noun. Time is linear in the length of the text.
    /// </summary>
    public ImmutableArray<ConceptMatch> Find(TaggedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ConceptFinder.Find(_table, text);
    }

    /// <summary>The concept with an id; null where there is none.</summary>
    public Concept? Concept(string id) => _index.Value.GetValueOrDefault(id);

    private static Vocabulary LoadEmbedded()
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("models/vocabulary.bin");
        return stream is null ? LoadCompiled(VocabularyCompiler.Empty()) : new(stream);
    }
}
