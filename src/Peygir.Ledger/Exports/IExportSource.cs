using NodaTime;

namespace Peygir.Ledger.Exports;

/// <summary>
/// What is exported: a ledger, or a part of it, as it stood on a day. Each sequence is read while it is written, so that
/// no export holds a whole ledger, and may be gone through more than once with the same result.
/// </summary>
public interface IExportSource
{
    /// <summary>The day everything is seen from.</summary>
    LocalDate AsOf { get; }

    /// <summary>The commitments.</summary>
    IEnumerable<Commitment> Commitments { get; }

    /// <summary>The reports with their statements, in the order of their ids.</summary>
    IEnumerable<ReportStatements> Reports { get; }

    /// <summary>All events of the ledger, in order, whatever part of it is exported.</summary>
    IEnumerable<LedgerEvent> Events { get; }

    /// <summary>The report a statement stands in.</summary>
    /// <exception cref="KeyNotFoundException">The ledger has no such report.</exception>
    LedgerReport Report(string id);
}

/// <summary>A report with its statements as they are seen: corrected where a person did so, without those rejected.</summary>
/// <param name="Report">The report.</param>
/// <param name="Statements">Its statements in text order.</param>
/// <param name="IsReviewed">Whether a person decided on any of them.</param>
public sealed record ReportStatements(LedgerReport Report, IReadOnlyList<LedgerStatement> Statements, bool IsReviewed);
