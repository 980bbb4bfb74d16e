namespace Peygir.Ledger.Linking;

/// <summary>
/// The traits of statements by a model. Those of the statements that were looked at last are kept, as what was spoken of
/// lately is met again and again. Thread-safe.
/// </summary>
/// <param name="model">What traits are weighted by.</param>
internal sealed class TraitCache(LinkModel model)
{
    // Some ten kilobytes each.
    private const int Most = 4_096;
    private readonly Lock _lock = new();
    private readonly RecentlyUsed<LedgerStatement, Traits> _recent = new(Most, ReferenceEqualityComparer.Instance);

    /// <summary>The model.</summary>
    public LinkModel Model => model;

    /// <summary>The traits of a statement.</summary>
    public Traits Of(LedgerStatement statement)
    {
        lock (_lock)
        {
            return _recent.Get(statement, s => Traits.Of(s, model));
        }
    }
}
