namespace Peygir.Ledger;

/// <summary>A ledger cannot do what it was asked to. What is stored is as it was before.</summary>
/// <param name="message">What is wrong and where, for the person who has to act on it.</param>
/// <param name="remedy">What to do about it.</param>
/// <param name="inner">What it was noticed by; null where the ledger itself noticed.</param>
public sealed class LedgerException(string message, string remedy, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What to do about it, in one sentence.</summary>
    public string Remedy { get; } = remedy;
}
