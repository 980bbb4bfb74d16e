using Peygir.Reading;

namespace Peygir.Ledger.Linking;

/// <summary>The traits of a statement, or of all statements of a commitment: how much it is about each.</summary>
internal sealed class Traits
{
    /// <summary>The number of <see cref="TraitKind"/>s.</summary>
    public const int Kinds = 7;

    // What is said around a statement tells less of it than its own words.
    private const float OfSetting = 0.5f;

    private const int ShortestWord = 3;

    private readonly Dictionary<string, float>[] _own = Empty();
    private readonly Dictionary<string, float>[] _all = Empty();

    private Traits()
    {
    }

    /// <summary>The traits of a statement's own words.</summary>
    public IReadOnlyDictionary<string, float> Own(TraitKind kind) => _own[(int)kind];

    /// <summary>The same with those of its setting.</summary>
    public IReadOnlyDictionary<string, float> All(TraitKind kind) => _all[(int)kind];

    /// <summary>The traits of a statement.</summary>
    public static Traits Of(LedgerStatement statement)
    {
        var traits = new Traits();
        traits.AddOwn(TraitKind.Subject, statement.Subjects);
        traits.AddOwn(TraitKind.Place, statement.Places);
        traits.AddOwn(TraitKind.Concept, statement.Concepts);
        traits.AddOwn(TraitKind.Theme, statement.Concepts.SelectMany(Themes));
        traits.AddOwn(TraitKind.Name, statement.Names);
        traits.AddOwn(TraitKind.Party, statement.Actors.Concat(statement.Addressees).Append(statement.Side).Where(p => p.Length > 0));
        var prefix = (char)('a' + (int)statement.Language) + ":";
        traits.AddOwn(TraitKind.Lemma, statement.Lemmas.Select(l => prefix + l));
        foreach (var entry in statement.Setting)
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            TraitKind? kind = entry.AsSpan(0, Math.Max(0, colon)) switch
            {
                "subject" => TraitKind.Subject,
                "place" => TraitKind.Place,
                "concept" => TraitKind.Concept,
                "party" => TraitKind.Party,
                "name" => TraitKind.Name,
                _ => null,
            };
            if (kind is { } known)
            {
                traits._all[(int)known].TryAdd(entry[(colon + 1)..], OfSetting);
            }

            foreach (var word in kind == TraitKind.Concept ? Themes(entry[(colon + 1)..]) : [])
            {
                traits._all[(int)TraitKind.Theme].TryAdd(word, OfSetting);
            }
        }

        return traits;
    }

    /// <summary>The mean of the traits of several statements.</summary>
    public static Traits Mean(IReadOnlyCollection<Traits> statements)
    {
        var mean = new Traits();
        foreach (var statement in statements)
        {
            Add(mean._own, statement._own, statements.Count);
            Add(mean._all, statement._all, statements.Count);
        }

        return mean;
    }

    /// <summary>What a concept shares with those near it: the words of its id that say something, itself, and what it is made of.</summary>
    public static IEnumerable<string> Themes(string concept)
    {
        var vocabulary = Vocabulary.Default;
        return concept.Split('-').Where(w => w.Length > ShortestWord).Append("=" + concept)
            .Concat(vocabulary.Concept(concept)?.Parts.Select(p => "=" + vocabulary.Concepts[p].Id) ?? []);
    }

    private void AddOwn(TraitKind kind, IEnumerable<string> traits)
    {
        foreach (var trait in traits)
        {
            _own[(int)kind][trait] = 1;
            _all[(int)kind][trait] = 1;
        }
    }

    private static void Add(Dictionary<string, float>[] to, Dictionary<string, float>[] from, int count)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            foreach (var (trait, weight) in from[kind])
            {
                to[kind][trait] = to[kind].GetValueOrDefault(trait) + (weight / count);
            }
        }
    }

    private static Dictionary<string, float>[] Empty() =>
        [.. Enumerable.Range(0, Kinds).Select(_ => new Dictionary<string, float>(StringComparer.Ordinal))];
}
