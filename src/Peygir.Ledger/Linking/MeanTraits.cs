namespace Peygir.Ledger.Linking;

/// <summary>
/// What several statements are about on the whole: sums, as likeness does not depend on how many were added up. Each is
/// made when it is first asked for.
/// </summary>
/// <param name="statements">The statements' traits.</param>
internal sealed class MeanTraits(Traits[] statements)
{
    private readonly TraitSet?[] _own = new TraitSet?[Traits.Kinds];
    private readonly TraitSet?[] _all = new TraitSet?[Traits.Kinds];
    private float[]? _ownMeaning;
    private float[]? _allMeaning;

    /// <summary>How many statements there are.</summary>
    public int Count => statements.Length;

    /// <summary>The traits of the statements' own words.</summary>
    public TraitSet Own(TraitKind kind) => _own[(int)kind] ??= Sum(kind, static (t, k) => t.Own(k));

    /// <summary>The same with those of their settings.</summary>
    public TraitSet All(TraitKind kind) => _all[(int)kind] ??= Sum(kind, static (t, k) => t.All(k));

    /// <summary>What the concepts of their own words mean together.</summary>
    public float[] OwnMeaning => _ownMeaning ??= Sum(static t => t.OwnMeaning);

    /// <summary>The same with those of their settings.</summary>
    public float[] AllMeaning => _allMeaning ??= Sum(static t => t.AllMeaning);

    private TraitSet Sum(TraitKind kind, Func<Traits, TraitKind, TraitSet> of)
    {
        var sum = TraitSet.Empty;
        foreach (var statement in statements)
        {
            sum = sum.With(of(statement, kind));
        }

        return sum;
    }

    private float[] Sum(Func<Traits, float[]> of)
    {
        if (statements is [var only])
        {
            return of(only);
        }

        var sum = Meanings.None();
        foreach (var statement in statements)
        {
            Meanings.Add(sum, of(statement));
        }

        return sum;
    }
}
