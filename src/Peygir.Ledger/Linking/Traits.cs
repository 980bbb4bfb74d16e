using System.Collections.Immutable;

namespace Peygir.Ledger.Linking;

/// <summary>The traits of a statement, weighted by a model: what it is about, and how much. Immutable.</summary>
internal sealed class Traits
{
    /// <summary>The number of <see cref="TraitKind"/>s.</summary>
    public const int Kinds = 8;

    private readonly TraitSet[] _own;
    private readonly TraitSet[] _all;

    /// <param name="own">By <see cref="TraitKind"/>.</param>
    /// <param name="all">The same, with those of the setting.</param>
    public Traits(TraitSet[] own, TraitSet[] all) => (_own, _all) = (own, all);

    /// <summary>The traits of the statement's own words.</summary>
    public TraitSet Own(TraitKind kind) => _own[(int)kind];

    /// <summary>The same with those of its setting.</summary>
    public TraitSet All(TraitKind kind) => _all[(int)kind];

    /// <summary>
    /// The places, names, states and bodies of the whole report that the statement stands in: they say, named anywhere,
    /// which project the report is about.
    /// </summary>
    public required TraitSet Report { get; init; }

    /// <summary>The concepts of its own words, each once.</summary>
    public required ImmutableArray<ConceptTraits> Concepts { get; init; }

    /// <summary>What the concepts of its own words mean together, each as much as it is rare.</summary>
    public required float[] OwnMeaning { get; init; }

    /// <summary>The same with those of its setting.</summary>
    public required float[] AllMeaning { get; init; }

    /// <summary>The traits of a statement.</summary>
    public static Traits Of(LedgerStatement statement, LinkModel model) => new TraitFinder(statement, model).Found();
}
