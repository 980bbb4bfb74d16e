namespace Peygir.Ledger;

/// <summary>Where a commitment stands; the states of commitment theory (Singh; Yolum and Singh) in the words people use.</summary>
public enum CommitmentStatus
{
    /// <summary>It binds only once its condition is met (conditional).</summary>
    Conditional,

    /// <summary>It binds, and its deadline has not passed or none was stated (active).</summary>
    Open,

    /// <summary>Done (satisfied).</summary>
    Kept,

    /// <summary>Done after the first stated deadline had passed (satisfied).</summary>
    KeptLate,

    /// <summary>All of its last deadline has passed, and no report says that it was done (violated, as far as is known).</summary>
    Overdue,

    /// <summary>Taken back (cancelled).</summary>
    Withdrawn,

    /// <summary>Another undertaking stands in its place.</summary>
    Superseded,
}
