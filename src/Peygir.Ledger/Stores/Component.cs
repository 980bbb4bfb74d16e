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
    /// <summary>
    /// Loads the component around commitments. Commitments are tied by decisions that name them, or that mean a statement
    /// that was ever linked to them: from each of a component the same component is found.
    /// </summary>
    public static Component Around(Session session, IEnumerable<string> commitments)
    {
        var ids = new SortedSet<string>(commitments, StringComparer.Ordinal);
        while (true)
        {
            var known = ids.Count;
            var own = FactTables.Of(session, CommitmentNumbers.Of(session, ids).Values);
            var decisions = DecisionsOn(session, ids, own);
            var places = decisions.SelectMany(d => Targets.Statements((Decision)d.Change)).ToList();

            // Which statement a decision means, and whether a newer one replaces another, depends on the others of its report.
            var reports = places.Select(p => p.Report).Concat(own.Where(s => !s.IsCurrent).Select(s => s.Statement.Report));
            var others = FactTables.OfReports(session, [.. reports.Distinct(StringComparer.Ordinal)]);
            ids.UnionWith(decisions.SelectMany(d => Targets.Commitments((Decision)d.Change)));
            ids.UnionWith(others.Where(s => places.Exists(p => Places.Means(p, s))).SelectMany(s => s.Links).Select(l => l.Commitment));
            if (ids.Count == known)
            {
                return new(ids, [.. own.UnionBy(others, s => s.Seq).OrderBy(s => s.Seq)], decisions);
            }
        }
    }

    // Those that name a commitment or mean one of its statements; with each the undoings of it.
    private static List<LedgerEvent> DecisionsOn(Session session, IReadOnlyCollection<string> ids, List<StatementFact> own)
    {
        var reports = own.Select(s => s.Statement.Report).Distinct(StringComparer.Ordinal);
        var all = FactTables.Decisions(session, [.. ids.Select(FactTables.Target), .. reports.Select(FactTables.ReportTarget)]);
        var kept = new HashSet<long>();
        foreach (var e in all)
        {
            var isOn = e.Change is Undone undone ? kept.Contains(undone.Seq)
                : Targets.Commitments((Decision)e.Change).Any(ids.Contains)
                || Targets.Statements((Decision)e.Change).Any(p => own.Exists(s => Places.Means(p, s)));
            if (isOn)
            {
                kept.Add(e.Seq);
            }
        }

        return [.. all.Where(e => kept.Contains(e.Seq))];
    }

    /// <summary>What follows from what was said and decided up to a day.</summary>
    public Folding Fold(LocalDate asOf) => Folding.Of(
        [.. Statements.Where(s => s.Day <= asOf)], [.. Decisions.Where(d => d.Day <= asOf)]);
}
