namespace Peygir.Ledger.Deriving;

/// <summary>Tells decisions that stand from those that were undone.</summary>
internal static class Undoing
{
    /// <summary>The decisions that stand, without the undoings themselves.</summary>
    /// <param name="decisions">In the order they were made.</param>
    public static IReadOnlyList<LedgerEvent> Standing(IReadOnlyList<LedgerEvent> decisions)
    {
        var inForce = InForce(decisions);
        return [.. decisions.Where(d => d.Change is not Undone && inForce.Contains(d.Seq))];
    }

    /// <summary>The numbers of the decisions that were not undone, and of the undoings that were not.</summary>
    /// <param name="decisions">In the order they were made.</param>
    public static IReadOnlySet<long> InForce(IReadOnlyList<LedgerEvent> decisions)
    {
        // Whether an undoing stands depends on later ones only: from the last to the first.
        var undone = new HashSet<long>();
        var inForce = new HashSet<long>();
        for (var i = decisions.Count - 1; i >= 0; i--)
        {
            if (undone.Contains(decisions[i].Seq))
            {
                continue;
            }

            inForce.Add(decisions[i].Seq);
            if (decisions[i].Change is Undone undoing)
            {
                undone.Add(undoing.Seq);
            }
        }

        return inForce;
    }
}
