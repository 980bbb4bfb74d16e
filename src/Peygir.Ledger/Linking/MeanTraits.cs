namespace Peygir.Ledger.Linking;

/// <summary>
/// What several statements are about on the whole: sums, as likeness does not depend on how many were added up. Each is
/// made when it is first asked for. For one thread at a time.
/// </summary>
internal sealed class MeanTraits
{
    private readonly Traits[] _statements;
    private readonly MeanTraits? _rest;
    private readonly TraitSet?[] _own = new TraitSet?[Traits.Kinds];
    private readonly TraitSet?[] _all = new TraitSet?[Traits.Kinds];
    private float[]? _ownMeaning;
    private float[]? _allMeaning;

    /// <param name="statements">The statements' traits.</param>
    public MeanTraits(Traits[] statements)
    {
        _statements = statements;
        Count = statements.Length;
    }

    private MeanTraits(MeanTraits rest, Traits last)
    {
        (_rest, _statements) = (rest, [last]);
        Count = rest.Count + 1;
    }

    /// <summary>How many statements there are.</summary>
    public int Count { get; }

    /// <summary>The traits of the statements' own words.</summary>
    public TraitSet Own(TraitKind kind) => _own[(int)kind] ??= Sum(_rest?.Own(kind), kind, static (t, k) => t.Own(k));

    /// <summary>The same with those of their settings.</summary>
    public TraitSet All(TraitKind kind) => _all[(int)kind] ??= Sum(_rest?.All(kind), kind, static (t, k) => t.All(k));

    /// <summary>What the concepts of their own words mean together.</summary>
    public float[] OwnMeaning => _ownMeaning ??= Sum(_rest?.OwnMeaning, static t => t.OwnMeaning);

    /// <summary>The same with those of their settings.</summary>
    public float[] AllMeaning => _allMeaning ??= Sum(_rest?.AllMeaning, static t => t.AllMeaning);

    /// <summary>These statements and one more.</summary>
    public MeanTraits With(Traits statement) => new(this, statement);

    private TraitSet Sum(TraitSet? rest, TraitKind kind, Func<Traits, TraitKind, TraitSet> of)
    {
        var sum = rest ?? TraitSet.Empty;
        foreach (var statement in _statements)
        {
            sum = sum.With(of(statement, kind));
        }

        return sum;
    }

    private float[] Sum(float[]? rest, Func<Traits, float[]> of)
    {
        if (rest is null && _statements is [var only])
        {
            return of(only);
        }

        var sum = Meanings.None();
        rest?.CopyTo(sum, 0);
        foreach (var statement in _statements)
        {
            Meanings.Add(sum, of(statement));
        }

        return sum;
    }
}
