namespace Peygir.Ledger.Deriving;

/// <summary>What a decision is on.</summary>
internal static class Targets
{
    /// <summary>The commitments it names.</summary>
    public static IEnumerable<string> Commitments(Decision decision) => decision switch
    {
        Accepted d => [d.Commitment],
        Rejected { Commitment: { } commitment } => [commitment],
        Merged d => [d.From, d.Into],
        Split d => [d.From, d.Into],
        Closed d => [d.Commitment],
        Reopened d => [d.Commitment],
        _ => [],
    };

    /// <summary>The statements it names.</summary>
    public static IEnumerable<StatementRef> Statements(Decision decision) => decision switch
    {
        Accepted d => [d.Statement],
        Corrected d => [d.Statement],
        Rejected d => [d.Statement],
        Split d => d.Statements,
        _ => [],
    };
}
