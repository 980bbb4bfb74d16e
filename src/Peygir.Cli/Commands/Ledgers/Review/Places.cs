using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>Statements as people name them: by the beginning of their report's id, as tables show it.</summary>
internal static class Places
{
    /// <summary>The decision with the ids of reports in full.</summary>
    /// <exception cref="LedgerException">There is no such report, or several.</exception>
    public static Decision InFull(Ledger.Ledger ledger, Decision decision) => decision switch
    {
        Accepted d => d with { Statement = InFull(ledger, d.Statement) },
        Corrected d => d with { Statement = InFull(ledger, d.Statement) },
        Rejected d => d with { Statement = InFull(ledger, d.Statement) },
        Split d => d with { Statements = [.. d.Statements.Select(s => InFull(ledger, s))] },
        _ => decision,
    };

    private static StatementRef InFull(Ledger.Ledger ledger, StatementRef statement) =>
        statement with
        {
            Report = ledger.ReportId(statement.Report)
                ?? throw new LedgerException($"There is no report \"{statement.Report}\".", "`peygir show ID` names the statements of a commitment."),
        };
}
