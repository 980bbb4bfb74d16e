using NodaTime;
using Peygir.Ledger.Deriving;
using Peygir.Ledger.Linking;

namespace Peygir.Ledger.Stores.Projecting;

/// <summary>Makes the rows of commitments anew that decisions or a new reading bear on.</summary>
internal sealed class Refolding(Session session, LedgerOptions options, Numbering numbering)
{
    private readonly CommitmentTable _table = new(session);
    private readonly ILinking _linking = options.Linking;
    private readonly StatementWords _words = new(session, options.Lemmatizer);

    /// <summary>Records a decision and folds what it bears on.</summary>
    public void Decide(long seq, Decision decision)
    {
        List<string> targets = decision is Undone undone
            ? session.Many("SELECT target FROM decisions WHERE seq = $1", r => r.Text(0), undone.Seq)
            :
            [
                .. Targets.Commitments(decision).Select(FactTables.Target)
                    .Concat(Targets.Statements(decision).Select(s => FactTables.ReportTarget(s.Report)))
                    .Distinct(StringComparer.Ordinal),
            ];
        foreach (var commitment in Targets.Commitments(decision))
        {
            numbering.Of(commitment);
        }

        foreach (var target in targets)
        {
            session.Run("INSERT INTO decisions (target, seq) VALUES ($1, $2)", target, seq);
        }

        Fold(targets.Where(t => t.StartsWith("c:", StringComparison.Ordinal)).Select(t => t[2..]), null);
        foreach (var report in targets.Where(t => t.StartsWith("r:", StringComparison.Ordinal)).Select(t => t[2..]))
        {
            Fold(Decided(report), report);
        }
    }

    /// <summary>Folds the component around commitments.</summary>
    /// <param name="commitments">The commitments.</param>
    /// <param name="report">A report of which statements without mentions may have come or gone; null where none.</param>
    public void Fold(IEnumerable<string> commitments, string? report)
    {
        var component = Component.Around(session, commitments);
        var folding = component.Fold(LocalDate.MaxIsoValue);
        var facts = folding.Commitments().Where(c => component.Ids.Contains(c.Id)).ToDictionary(c => c.Id, StringComparer.Ordinal);
        Mentions(component, facts);
        Keys(component, facts);
        foreach (var id in component.Ids)
        {
            var number = numbering.Of(id);
            var facets = _table.Facets(number);
            if (facts.TryGetValue(id, out var found))
            {
                _table.Put(number, CommitmentRow.Of(found, component.Decisions), facets);
            }
            else if (component.Decisions.Count > 0)
            {
                _table.Put(number, CommitmentRow.Hidden(id, component.Decisions), facets);
            }
            else
            {
                _table.Remove(number);
            }
        }

        foreach (var changed in component.Statements.Select(s => s.Statement.Report).Append(report).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            Shown(changed);
        }
    }

    // The commitments of the statements that decisions on a report mean.
    private IEnumerable<string> Decided(string report)
    {
        var places = FactTables.Decisions(session, [FactTables.ReportTarget(report)]).SelectMany(d => Targets.Statements((Decision)d.Change)).ToList();
        return FactTables.OfReports(session, [report]).Where(s => places.Exists(p => Places.Means(p, s))).SelectMany(s => s.Links).Select(l => l.Commitment);
    }

    private void Mentions(Component component, Dictionary<string, CommitmentFacts> facts)
    {
        var ids = session.Dialect.List(component.Ids.Select(numbering.Of));
        session.Run($"DELETE FROM mentions WHERE linked <> commitment AND {session.Dialect.IsAmong("linked", "$1")}", ids);
        session.Run($"DELETE FROM mentions WHERE {session.Dialect.IsAmong("commitment", "$1")}", ids);
        var placed = new HashSet<(long, string)>();
        foreach (var (id, commitment) in facts)
        {
            foreach (var mention in commitment.Mentions)
            {
                placed.Add((mention.Seq, mention.Linked));
                Mention(numbering.Of(id), mention.Seq, mention.Linked.Length == 0 ? 0 : numbering.Of(mention.Linked));
            }
        }

        // Links that lead nowhere now are kept: an undoing brings them back.
        foreach (var statement in component.Statements)
        {
            foreach (var link in statement.Links.Where(l => component.Ids.Contains(l.Commitment) && !placed.Contains((statement.Seq, l.Commitment))))
            {
                Mention(0, statement.Seq, numbering.Of(link.Commitment));
            }
        }
    }

    private void Mention(long commitment, long statement, long linked) => session.Run(
        "INSERT INTO mentions (commitment, statement, linked) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", commitment, statement, linked);

    private void Keys(Component component, Dictionary<string, CommitmentFacts> facts)
    {
        var all = component.Statements.SelectMany(s => _linking.Keys(s.Statement)).Distinct().ToList();
        var ids = session.Dialect.List(component.Ids.Select(numbering.Of));
        foreach (var key in all)
        {
            LinkKeyTable.Remove(session, key, ids);
        }

        foreach (var (id, commitment) in facts)
        {
            var keys = commitment.Mentions.SelectMany(m => _linking.Keys(m.Mention.Statement)).Distinct();
            LinkKeyTable.Add(session, [.. keys.Select(k => (k, numbering.Of(id)))]);
        }
    }

    // Whether a statement is shown may follow from decisions on it alone, or from a mention that stayed.
    private void Shown(string report)
    {
        var statements = FactTables.OfReports(session, [report]);
        var folding = Folding.Of(statements, FactTables.Decisions(session, [FactTables.ReportTarget(report)]));
        var list = session.Dialect.List(statements.Select(s => s.Seq));
        var before = Seqs($"SELECT seq FROM statements WHERE shown = 1 AND {session.Dialect.IsAmong("seq", "$1")}");
        var mentioned = Seqs($"SELECT statement FROM mentions WHERE commitment <> 0 AND {session.Dialect.IsAmong("statement", "$1")}");
        foreach (var statement in statements)
        {
            var isShown = folding.Shown.Contains(statement.Seq) || mentioned.Contains(statement.Seq);
            if (isShown == before.Contains(statement.Seq))
            {
                continue;
            }

            session.Run("UPDATE statements SET shown = $1 WHERE seq = $2", isShown ? 1 : 0, statement.Seq);
            if (isShown)
            {
                session.Dialect.AddToSearch(session, statement.Seq, _words.Of(statement.Seq, statement.Statement));
            }
            else
            {
                session.Dialect.RemoveFromSearch(session, statement.Seq);
            }
        }

        HashSet<long> Seqs(string sql) => [.. session.Many(sql, r => r.Number(0), list)];
    }
}
