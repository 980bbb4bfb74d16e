using System.Globalization;
using System.Runtime.InteropServices;
using Peygir.Ledger.Recording;

namespace Peygir.Ledger.Linking;

/// <summary>Finds the traits of a statement: first those of its own words, then those of its setting.</summary>
internal sealed class TraitFinder
{
    // What is said around a statement tells less of it than its own words, the less the further off; by Nearness.
    private static readonly float[] s_nearness = [0.6f, 0.5f, 0.4f, 0.25f, 0];
    private readonly LinkModel _model;
    private readonly List<Trait>[] _found = new List<Trait>[Traits.Kinds];
    private readonly List<Trait> _report = [];
    private readonly ConceptTraits[] _concepts;
    private readonly float[] _meaning = Meanings.None();
    private readonly TraitSet[] _own = new TraitSet[Traits.Kinds];
    private readonly int[] _ownCount = new int[Traits.Kinds];
    private readonly float[] _ownMeaning;

    public TraitFinder(LedgerStatement statement, LinkModel model)
    {
        _model = model;
        for (var kind = 0; kind < _found.Length; kind++)
        {
            _found[kind] = [];
        }

        _concepts = [.. statement.Concepts.Distinct(StringComparer.Ordinal).Select(model.Concept)];
        foreach (var concept in _concepts)
        {
            Add(concept, 1);
        }

        Add(TraitKind.Subject, statement.Subjects);
        Add(TraitKind.Place, statement.Places);
        Add(TraitKind.Name, statement.Names);
        Add(TraitKind.Number, statement.Numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
        Add(TraitKind.Party, statement.Parties);
        Add(TraitKind.Party, statement.Actors);
        Add(TraitKind.Party, statement.Addressees);
        Add(TraitKind.Party, statement.Side.Length == 0 ? [] : [statement.Side]);
        var language = (char)('a' + (int)statement.Language) + ":";
        Add(TraitKind.Lemma, statement.Lemmas.Select(l => language + l));
        for (var kind = 0; kind < _own.Length; kind++)
        {
            (_own[kind], _ownCount[kind]) = (TraitSet.Of(Of(kind)), _found[kind].Count);
        }

        _ownMeaning = [.. _meaning];
        foreach (var entry in statement.Setting)
        {
            Add(SettingEntry.Parse(entry));
        }
    }

    /// <summary>What was found.</summary>
    public Traits Found()
    {
        var all = new TraitSet[Traits.Kinds];
        for (var kind = 0; kind < all.Length; kind++)
        {
            all[kind] = _found[kind].Count == _ownCount[kind] ? _own[kind] : TraitSet.Of(Of(kind));
        }

        return new(_own, all)
        {
            Report = TraitSet.Of(CollectionsMarshal.AsSpan(_report)),
            Concepts = [.. _concepts],
            OwnMeaning = _ownMeaning,
            AllMeaning = _meaning,
        };
    }

    private ReadOnlySpan<Trait> Of(int kind) => CollectionsMarshal.AsSpan(_found[kind]);

    private void Add(TraitKind kind, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Add(kind, name, 1);
        }
    }

    private void Add(TraitKind kind, string name, float share)
    {
        var trait = _model.Trait(kind, name);
        if (share > 0)
        {
            _found[(int)kind].Add(trait with { Weight = share * trait.Weight });
        }

        // Of a report it says as much wherever it is named.
        if (kind is TraitKind.Place or TraitKind.Name or TraitKind.Party)
        {
            _report.Add(trait);
        }
    }

    private void Add(ConceptTraits concept, float share)
    {
        var trait = concept.Trait with { Weight = share * concept.Trait.Weight };
        _found[(int)TraitKind.Concept].Add(trait);
        foreach (var theme in concept.Themes)
        {
            _found[(int)TraitKind.Theme].Add(theme with { Weight = share * theme.Weight });
        }

        Meanings.Add(_meaning, concept.Meaning, trait.Weight);
    }

    private void Add(SettingEntry entry)
    {
        var share = s_nearness[(int)entry.Nearness];
        if (entry.Sort != SettingEntry.Concept)
        {
            Add(KindOf(entry.Sort), entry.Value, share);
        }
        else if (share > 0 && _model.Concept(entry.Value) is var concept && !_own[(int)TraitKind.Concept].Contains(concept.Trait.Key))
        {
            Add(concept, share);
        }
    }

    private static TraitKind KindOf(string sort) => sort switch
    {
        SettingEntry.Subject => TraitKind.Subject,
        SettingEntry.Place => TraitKind.Place,
        SettingEntry.Party => TraitKind.Party,
        _ => TraitKind.Name,
    };
}
