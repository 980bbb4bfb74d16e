using System.Collections.Immutable;
using Peygir.Reading.Compiling;

namespace Peygir.Reading.Concepts;

/// <summary>Reads which concepts speak of near things or deeds: fields.yaml, a field an entry, its concepts by their ids.</summary>
internal sealed class FieldsFile
{
    /// <summary>The file's name in the folder of a vocabulary; it may be absent.</summary>
    public const string Name = "fields.yaml";

    private const string Concepts = "concepts";
    private readonly List<YamlEntry> _fields;
    private readonly ILookup<string, string> _fieldsOf;

    private FieldsFile(List<YamlEntry> fields)
    {
        _fields = fields;
        _fieldsOf = fields.SelectMany(f => f.Many(Concepts).Select(c => (Concept: c, Field: f.Id))).Distinct()
            .ToLookup(p => p.Concept, p => p.Field, StringComparer.Ordinal);
    }

    /// <summary>Reads the file of a folder.</summary>
    /// <exception cref="RegistryException">It is wrong, and where.</exception>
    public static FieldsFile Read(string directory)
    {
        var path = Path.Combine(directory, Name);
        var fields = File.Exists(path) ? RegistryFiles.Parse(path, "vocabulary/" + Name) : [];
        fields.ForEach(f => f.Allow([Concepts]));
        return new(fields);
    }

    /// <summary>The fields of a concept.</summary>
    public ImmutableArray<string> Of(string concept) => [.. _fieldsOf[concept]];

    /// <summary>Fails at the first concept that is not known.</summary>
    public void Check(Func<string, bool> isKnown)
    {
        foreach (var field in _fields)
        {
            if (field.Many(Concepts).FirstOrDefault(c => !isKnown(c)) is { } unknown)
            {
                throw field.Error(Concepts, $"'{unknown}' of '{field.Id}' is no concept; write the id of one, or take it out");
            }
        }
    }
}
