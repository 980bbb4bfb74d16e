namespace Peygir.Ledger;

/// <summary>What a mention does to its commitment.</summary>
public enum Relation
{
    /// <summary>It is the first to speak of it.</summary>
    Opened,

    /// <summary>It says again what was said.</summary>
    Repeated,

    /// <summary>It states another deadline than the last one stated.</summary>
    Moved,

    /// <summary>It only recalls an older deadline ("the earlier target of 2018"), which it does not restate.</summary>
    Recalled,

    /// <summary>It tells what has been done.</summary>
    Progressed,

    /// <summary>It says that all has been done.</summary>
    Kept,

    /// <summary>It takes the undertaking back, or tells that it ended.</summary>
    Withdrawn,

    /// <summary>It says that something else stands in its place.</summary>
    Superseded,

    /// <summary>It states something that cannot be true together with what another source stated (a figure, a deadline of the same day).</summary>
    Contradicted,
}
