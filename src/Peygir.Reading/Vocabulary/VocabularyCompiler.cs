using Peygir.Reading.Concepts;
using Peygir.Text;

namespace Peygir.Reading;

/// <summary>
/// Turns the YAML files of the vocabulary into the bytes that are read at first use. The words are reduced to keys by
/// the same analysis that reduces the words of texts, so no inflected forms are made.
/// </summary>
public static class VocabularyCompiler
{
    /// <summary>Compiles the vocabulary's files in a folder. The same files give the same bytes.</summary>
    /// <exception cref="RegistryException">A file is wrong, and where.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static byte[] Compile(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return Directory.Exists(directory)
            ? Compile(VocabularyFiles.Read(directory))
            : throw new DirectoryNotFoundException($"There is no folder {directory}.");
    }

    internal static byte[] Empty() => Compile([]);

    private static byte[] Compile(List<SourceConcept> concepts)
    {
        var table = new ConceptTableBuilder();
        foreach (var source in concepts)
        {
            foreach (var language in Languages.All)
            {
                var words = source.Concept.Words(language);
                for (var i = 0; i < words.Length; i++)
                {
                    foreach (var path in WordPaths.Of(words[i], language))
                    {
                        if (table.Add(path, source.Concept.Number) is { } other)
                        {
                            throw source.Taken(words[i], language, i, concepts[other]);
                        }
                    }
                }
            }
        }

        return VocabularyFile.Write(table, [.. concepts.Select(c => c.Concept)]);
    }
}
