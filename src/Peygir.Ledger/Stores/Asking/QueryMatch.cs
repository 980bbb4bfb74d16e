namespace Peygir.Ledger.Stores.Asking;

/// <summary>What a query means, told of one commitment; the SQL of <see cref="CommitmentFinder"/> says the same of rows.</summary>
internal static class QueryMatch
{
    /// <summary>Whether a query asks for a commitment, but for <see cref="CommitmentQuery.Text"/>.</summary>
    public static bool Matches(CommitmentQuery query, Commitment c) =>
        (query.Side is not { } side || c.Debtors.Contains(side) || c.Creditors.Contains(side) || c.Mentions.Any(m => m.Statement.Side == side))
        && (query.Debtor is not { } debtor || c.Debtors.Contains(debtor))
        && (query.Creditor is not { } creditor || c.Creditors.Contains(creditor))
        && (query.Area is not { } area || c.Area == area)
        && (query.Subject is not { } subject || c.Subjects.Contains(subject))
        && (query.Status is not { } status || c.Status == status)
        && (query.Kind is not { } kind || c.Kind == kind)
        && (query.Reviewed is not { } reviewed || c.IsReviewed == reviewed)
        && (!query.Moved || c.SlipDays is not (null or 0))
        && (query.DueWithin is not { } days || IsDue(c, days));

    private static bool IsDue(Commitment c, int days) =>
        c.Status == CommitmentStatus.Open && c.Deadline is { } deadline && deadline.End >= c.AsOf && Days.Number(deadline.End) <= Days.Number(c.AsOf) + days;
}
