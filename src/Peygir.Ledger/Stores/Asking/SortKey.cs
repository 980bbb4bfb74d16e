namespace Peygir.Ledger.Stores.Asking;

/// <summary>The place of a commitment in an order.</summary>
/// <param name="Value">Smaller comes first, or greater where <paramref name="IsDescending"/>.</param>
/// <param name="IsDescending">Whether greater values come first.</param>
/// <param name="Id">The commitment's id as a number, by which equal ones are ordered.</param>
internal sealed record SortKey(long Value, bool IsDescending, long Id) : IComparable<SortKey>
{
    /// <summary>Stands for the deadline of what has none: after all days.</summary>
    public const long NoDeadline = 10_000_000;

    public static SortKey Of(Commitment c, CommitmentOrder order) => order switch
    {
        CommitmentOrder.Deadline => new(c.Deadline is { } deadline ? Days.Number(deadline.End) : NoDeadline, false, CommitmentId.Number(c.Id)),
        CommitmentOrder.Slip => new(c.SlipDays ?? 0, true, CommitmentId.Number(c.Id)),
        _ => new(Days.Number(c.LastSaid), true, CommitmentId.Number(c.Id)),
    };

    public int CompareTo(SortKey? other)
    {
        if (other is null)
        {
            return 1;
        }

        var value = IsDescending ? other.Value.CompareTo(Value) : Value.CompareTo(other.Value);
        return value != 0 ? value : Id.CompareTo(other.Id);
    }
}
