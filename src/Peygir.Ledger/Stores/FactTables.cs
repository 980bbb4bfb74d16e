using Peygir.Ledger.Deriving;

namespace Peygir.Ledger.Stores;

/// <summary>Reads what commitments follow from.</summary>
internal static class FactTables
{
    private const string Statement = EventLog.Columns + ", s.day, s.live";
    private const string OfEvents = "FROM statements s JOIN events e ON e.seq = s.seq";

    /// <summary>The statements of commitments that no decision bears on, by the number of the commitment.</summary>
    public static Dictionary<long, List<StatementFact>> UndecidedStatements(Session session, IReadOnlyCollection<long> numbers)
    {
        if (numbers.Count == 0)
        {
            return [];
        }

        // What they say never changes, and what was said lately is at hand; the events of the rest are read together.
        var rows = session.Many(
            $"SELECT s.seq, s.day, s.live, m.commitment FROM mentions m JOIN statements s ON s.seq = m.statement WHERE {session.Dialect.IsAmong("m.commitment", "$1")}",
            r => (Seq: r.Number(0), Day: Days.Day(r.Number(1)), IsCurrent: r.Number(2) == 1, Commitment: r.Number(3)),
            session.Dialect.List(numbers));
        var added = session.Statements.Of(session, [.. rows.Select(r => r.Seq)]);
        return rows.GroupBy(r => r.Commitment).ToDictionary(
            g => g.Key,
            g => g.Select(r => new StatementFact(r.Seq, added[r.Seq].Statement, r.Day, r.IsCurrent, added[r.Seq].Links)).ToList());
    }

    /// <summary>The statements that were ever given to one of the commitments, which are named by their numbers.</summary>
    public static List<StatementFact> Of(Session session, IReadOnlyCollection<long> commitments)
    {
        var list = session.Dialect.List(commitments);
        return session.Many(
            $"SELECT {Statement} {OfEvents} WHERE s.seq IN (SELECT statement FROM mentions WHERE {session.Dialect.IsAmong("commitment", "$1")} UNION SELECT statement FROM mentions WHERE linked <> commitment AND {session.Dialect.IsAmong("linked", "$1")})",
            Fact,
            list);
    }

    /// <summary>All statements of reports, of all their readings.</summary>
    public static List<StatementFact> OfReports(Session session, IReadOnlyCollection<string> reports) => reports.Count == 0 ? [] : session.Many(
        $"SELECT {Statement} {OfEvents} WHERE s.report IN (SELECT number FROM reports WHERE {session.Dialect.IsAmong("id", "$1")})", Fact, session.Dialect.List(reports));

    /// <summary>Statements by their numbers.</summary>
    public static List<StatementFact> Statements(Session session, IReadOnlyCollection<long> seqs) => seqs.Count == 0 ? [] : session.Many(
        $"SELECT {Statement} {OfEvents} WHERE {session.Dialect.IsAmong("s.seq", "$1")}", Fact, session.Dialect.List(seqs));

    /// <summary>The decisions on any of the targets, in the order they were made.</summary>
    public static List<LedgerEvent> Decisions(Session session, IReadOnlyCollection<string> targets) => targets.Count == 0 ? [] : session.Many(
        $"SELECT {EventLog.Columns} FROM events e WHERE e.seq IN (SELECT seq FROM decisions WHERE {session.Dialect.IsAmong("target", "$1")}) ORDER BY e.seq",
        EventLog.Row,
        session.Dialect.List(targets));

    /// <summary>The target that decisions on a commitment have.</summary>
    public static string Target(string commitment) => "c:" + commitment;

    /// <summary>The target that decisions on statements of a report have.</summary>
    public static string ReportTarget(string report) => "r:" + report;

    private static StatementFact Fact(Rows row)
    {
        var e = EventLog.Row(row);
        var added = (StatementAdded)e.Change;
        return new(e.Seq, added.Statement, Days.Day(row.Number(8)), row.Number(9) == 1, added.Links);
    }
}
