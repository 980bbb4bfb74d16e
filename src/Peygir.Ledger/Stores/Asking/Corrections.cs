using Peygir.Ledger.Deriving;

namespace Peygir.Ledger.Stores.Asking;

/// <summary>Reads statements with what people corrected of them.</summary>
internal static class Corrections
{
    /// <summary>Statements by their numbers, as they are after all corrections.</summary>
    public static Dictionary<long, LedgerStatement> Of(Session session, IReadOnlyCollection<long> seqs)
    {
        var facts = FactTables.Statements(session, seqs);
        var reports = facts.Select(f => f.Statement.Report).Distinct(StringComparer.Ordinal).ToList();
        var decisions = FactTables.Decisions(session, [.. reports.Select(FactTables.ReportTarget)]);
        if (decisions.Count == 0)
        {
            return facts.ToDictionary(f => f.Seq, f => f.Statement);
        }

        // Which statement a decision means depends on the others of its report.
        var decided = decisions.SelectMany(d => Targets.Statements((Decision)d.Change)).Select(p => p.Report).Distinct(StringComparer.Ordinal).Intersect(reports);
        var folding = Folding.Of([.. facts.UnionBy(FactTables.OfReports(session, [.. decided]), s => s.Seq)], decisions);
        return facts.ToDictionary(f => f.Seq, f => folding.Statement(f.Seq));
    }
}
