using NodaTime;
using Peygir.Ledger.Deriving;

namespace Peygir.Ledger.Stores;

/// <summary>
/// Commitments that decisions tie together, with all statements and decisions that bear on any of them: what can be
/// folded without looking further.
/// </summary>
/// <param name="Ids">The commitments.</param>
/// <param name="Statements">The statements.</param>
/// <param name="Decisions">The decisions in the order they were made.</param>
internal sealed record Component(IReadOnlySet<string> Ids, IReadOnlyList<StatementFact> Statements, IReadOnlyList<LedgerEvent> Decisions)
{
    /// <summary>Loads the component around commitments.</summary>
    public static Component Around(Session session, IEnumerable<string> commitments)
    {
        var ids = new SortedSet<string>(commitments, StringComparer.Ordinal);
        while (true)
        {
            var known = ids.Count;
            var statements = FactTables.Of(session, [.. ids.Select(CommitmentId.Number)]);
            var reports = statements.Select(s => s.Statement.Report).Distinct(StringComparer.Ordinal);
            var decisions = FactTables.Decisions(session, [.. ids.Select(FactTables.Target), .. reports.Select(FactTables.ReportTarget)]);
            var places = decisions.SelectMany(d => Targets.Statements((Decision)d.Change)).ToList();
            var replaced = statements.Where(s => !s.IsCurrent).Select(s => s.Statement.Report);
            var decided = FactTables.OfReports(session, [.. places.Select(p => p.Report).Concat(replaced).Distinct(StringComparer.Ordinal)]);
            statements = [.. statements.UnionBy(decided, s => s.Seq).OrderBy(s => s.Seq)];

            ids.UnionWith(decisions.SelectMany(d => Targets.Commitments((Decision)d.Change)));
            ids.UnionWith(decided.Where(s => places.Exists(p => Deriving.Places.Means(p, s))).SelectMany(s => s.Links).Select(l => l.Commitment));
            if (ids.Count == known)
            {
                return new(ids, statements, decisions);
            }
        }
    }

    /// <summary>What follows from what was said and decided up to a day.</summary>
    public Folding Fold(LocalDate asOf) => Folding.Of(
        [.. Statements.Where(s => s.Day <= asOf)], [.. Decisions.Where(d => d.Day <= asOf)]);
}
