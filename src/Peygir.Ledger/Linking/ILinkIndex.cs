namespace Peygir.Ledger.Linking;

/// <summary>What linking asks of the commitments and reports already known. Not for several threads at a time.</summary>
internal interface ILinkIndex
{
    /// <summary>The number of commitments.</summary>
    long Commitments { get; }

    /// <summary>How many commitments have a key; 0 where none has. May be bounded from above: "many" is all that is needed.</summary>
    int Frequency(long key);

    /// <summary>The commitments that have one of the keys, those with most of them first, at most so many.</summary>
    IReadOnlyList<LinkCandidate> Candidates(IReadOnlyList<long> keys, int most);

    /// <summary>
    /// The reports of about the same days as the one that is linked, a month at least before and after, that have one of
    /// the keys of their sketch; those with most of them first, at most so many.
    /// </summary>
    IReadOnlyList<LedgerReport> Reports(IReadOnlyList<long> sketchKeys, int most);
}
