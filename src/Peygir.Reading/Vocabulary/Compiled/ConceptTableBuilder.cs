namespace Peygir.Reading.Concepts;

/// <summary>
/// Gathers what the words of the vocabulary are found by. What stands in the files must stand for one concept; what is
/// made from it gives way to what stands there, and is left out where it would stand for two concepts.
/// </summary>
internal sealed class ConceptTableBuilder
{
    private readonly Dictionary<ulong, Owner> _owners = [];

    /// <summary>Adds a path to a concept.</summary>
    /// <returns>The concept that has the same path, where both are written in the files; else null.</returns>
    public int? Add(WordPath path, int concept)
    {
        var phrase = path.Keys[0];
        _owners.TryAdd(phrase, Owner.None);
        foreach (var word in path.Keys[1..])
        {
            phrase = ConceptTable.Step(phrase, word);
            _owners.TryAdd(phrase, Owner.None);
        }

        var owner = _owners[phrase];
        if (owner.Concept == concept || path.Rank > owner.Rank)
        {
            _owners[phrase] = owner with { Rank = owner.Concept == concept && path.Rank < owner.Rank ? path.Rank : owner.Rank };
        }
        else if (path.Rank < owner.Rank)
        {
            _owners[phrase] = new(concept, path.Rank);
        }
        else if (path.Rank == PathRank.Written)
        {
            return owner.Concept;
        }
        else
        {
            _owners[phrase] = owner with { Concept = null };
        }

        return null;
    }

    public void Write(BinaryWriter writer)
    {
        var sorted = _owners.OrderBy(o => o.Key).ToArray();
        ConceptTable.Write(writer, [.. sorted.Select(o => o.Key)], [.. sorted.Select(o => (ushort)(o.Value.Concept + 1 ?? 0))]);
    }

    /// <summary>Whose a phrase is; no concept where it only begins others, or is disputed.</summary>
    private readonly record struct Owner(int? Concept, PathRank Rank)
    {
        public static Owner None { get; } = new(null, PathRank.Nobody);
    }
}
