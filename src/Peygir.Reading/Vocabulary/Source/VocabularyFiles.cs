using System.Collections.Immutable;
using Peygir.Reading.Compiling;
using Peygir.Text;

namespace Peygir.Reading.Concepts;

/// <summary>Reads and checks the YAML files of a vocabulary, in the order of their names.</summary>
internal static class VocabularyFiles
{
    private static readonly string[] s_keys = [.. Languages.All.Select(l => l.Code())];

    public static List<SourceConcept> Read(string directory)
    {
        var concepts = new List<SourceConcept>();
        var known = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        var fields = FieldsFile.Read(directory);
        foreach (var path in Directory.GetFiles(directory, "*.yaml").Order(StringComparer.Ordinal).Where(p => Path.GetFileName(p) != FieldsFile.Name))
        {
            foreach (var yaml in RegistryFiles.Parse(path, "vocabulary/" + Path.GetFileName(path)))
            {
                yaml.Allow(s_keys);
                if (!yaml.Id.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9')))
                {
                    throw yaml.Error("", $"'{yaml.Id}' is no id; write lower-case English words joined by hyphens");
                }

                if (!known.TryAdd(yaml.Id, yaml))
                {
                    var first = known[yaml.Id];
                    throw yaml.Error("", $"'{yaml.Id}' already stands in {first.File}:{first.Line}; join the two, or choose another id");
                }

                concepts.Add(new(new(concepts.Count, yaml.Id, Words(yaml), [], fields.Of(yaml.Id)), yaml));
                if (concepts.Count == ConceptTable.MostConcepts)
                {
                    throw yaml.Error("", $"a vocabulary holds {ConceptTable.MostConcepts} concepts at most");
                }
            }
        }

        fields.Check(known.ContainsKey);
        Check(concepts);
        return concepts;
    }

    /// <summary>Fails at the first word that is written in two concepts, or that holds nothing to be found.</summary>
    private static void Check(List<SourceConcept> concepts)
    {
        var owners = new Dictionary<(Language, string), SourceConcept>();
        foreach (var concept in concepts)
        {
            foreach (var language in Languages.All)
            {
                var words = concept.Concept.Words(language);
                for (var i = 0; i < words.Length; i++)
                {
                    var folded = string.Join(' ', InflectedName.Fold(words[i], language));
                    if (!folded.Any(char.IsLetter))
                    {
                        throw concept.Empty(words[i], language, i);
                    }

                    if (!owners.TryAdd((language, folded), concept) && owners[(language, folded)] is var owner && owner != concept)
                    {
                        throw concept.Taken(words[i], language, i, owner);
                    }
                }
            }
        }
    }

    private static ImmutableArray<ImmutableArray<string>> Words(YamlEntry yaml) =>
    [
        .. s_keys.Select(code => yaml.Many(code) is { IsEmpty: false } words
            ? words
            : throw yaml.Error(code, $"'{yaml.Id}' has no word in '{code}'; add '{code}: ...'")),
    ];
}
