namespace Peygir.Ledger.Stores.Asking;

/// <summary>The order of a query in SQL, of rows of the table of commitments called c; <see cref="SortKey"/> says the same.</summary>
internal sealed class ListOrder
{
    private readonly string _column;
    private readonly bool _isDescending;

    public ListOrder(CommitmentQuery query) => (_column, _isDescending, Indexed) = query switch
    {
        { Order: CommitmentOrder.Deadline, DueWithin: not null } or { Order: CommitmentOrder.Deadline, Status: CommitmentStatus.Overdue } =>
            ("c.due", false, "c.state = 1 AND c.due IS NOT NULL AND c.hidden = 0"),
        { Order: CommitmentOrder.Deadline } => ($"COALESCE(c.due, {SortKey.NoDeadline})", false, null),
        { Order: CommitmentOrder.Slip, Moved: true } => ("c.slip", true, "c.slip <> 0 AND c.hidden = 0"),
        { Order: CommitmentOrder.Slip } => ("COALESCE(c.slip, 0)", true, null),
        _ => ("c.said", true, "c.hidden = 0"),
    };

    /// <summary>What the rows of the order's index have, which all that the query asks for have too; null where there is no index.</summary>
    public string? Indexed { get; }

    public string Sql => _column + (_isDescending ? " DESC, c.id" : ", c.id");

    /// <summary>Adds that a row comes after a place in the order.</summary>
    public void After(Conditions where, SortKey? from)
    {
        if (from is not null)
        {
            // The first says what follows from the rest, so that an index is entered there.
            var sign = _isDescending ? "<" : ">";
            where.Add($"{_column} {sign}= {{0}} AND ({_column} {sign} {{0}} OR c.id > {{1}})", from.Value, from.Id);
        }
    }
}
