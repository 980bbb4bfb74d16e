namespace Peygir.Ledger;

/// <summary>What verifying a ledger found.</summary>
/// <param name="Events">The number of events.</param>
/// <param name="Statements">The number of quotations that were compared with their reports.</param>
/// <param name="Problems">What is wrong, each in a sentence; empty where all is well.</param>
/// <param name="IsRebuilt">Whether all that follows from the events was made anew and kept.</param>
public sealed record VerifyReport(long Events, long Statements, IReadOnlyList<string> Problems, bool IsRebuilt)
{
    /// <summary>Whether all is well.</summary>
    public bool IsSound => Problems.Count == 0;

    /// <summary>Whether nothing is wrong but what follows from the events, which can be made anew of them.</summary>
    public bool AreEventsWhole { get; init; } = true;
}
