namespace Peygir.Ledger.Linking;

/// <summary>What of a report was linked before a statement of it.</summary>
internal sealed class Scene
{
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _earlier = new(StringComparer.Ordinal);

    /// <summary>The statement before it; null where it is the first.</summary>
    public LedgerStatement? Previous { get; private set; }

    /// <summary>The earlier reports that speak of a commitment which this report speaks of.</summary>
    public IEnumerable<string> EarlierReports => _earlier;

    /// <summary>Adds that a statement speaks of a commitment.</summary>
    public void Add(LedgerStatement statement, CommitmentView commitment)
    {
        Previous = statement;
        if (_linked.Add(commitment.Id))
        {
            _earlier.UnionWith(Outside(commitment, statement.Report));
        }
    }

    /// <summary>Whether the report speaks of a commitment, or of another that an earlier report speaks of beside it.</summary>
    public bool IsSibling(CommitmentView commitment)
    {
        if (_linked.Contains(commitment.Id))
        {
            return true;
        }

        foreach (var mention in commitment.Reports)
        {
            if (_earlier.Contains(mention.Statement.Report))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Outside(CommitmentView commitment, string report) =>
        commitment.Reports.Select(m => m.Statement.Report).Where(r => r != report);
}
