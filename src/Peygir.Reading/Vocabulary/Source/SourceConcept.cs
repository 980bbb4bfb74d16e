using Peygir.Reading.Compiling;
using Peygir.Text;

namespace Peygir.Reading.Concepts;

/// <summary>A concept and where it is written.</summary>
internal sealed record SourceConcept(Concept Concept, YamlEntry Yaml)
{
    /// <summary>The error that a word of this concept is another's.</summary>
    public RegistryException Taken(string word, Language language, int index, SourceConcept other) => new(
        Yaml.File,
        Yaml.LineOf("", language.Code(), index),
        $"'{word}' of '{Concept.Id}' also stands for '{other.Concept.Id}' ({other.Yaml.File}:{other.Yaml.Line}); leave it with one of them");

    /// <summary>The error that a word has nothing to be found by.</summary>
    public RegistryException Empty(string word, Language language, int index) => new(
        Yaml.File, Yaml.LineOf("", language.Code(), index), $"'{word}' of '{Concept.Id}' holds no word that could be found in a text; take it out");
}
