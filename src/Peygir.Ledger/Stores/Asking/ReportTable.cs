namespace Peygir.Ledger.Stores.Asking;

/// <summary>Reads reports and their statements.</summary>
internal static class ReportTable
{
    private const string Reports = $"SELECT {EventLog.Columns} FROM reports r JOIN events e ON e.seq = r.seq";

    public static LedgerReport? One(Session session, string id) =>
        session.One($"{Reports} WHERE r.id = $1", Report, id);

    public static List<LedgerReport> Page(Session session, string after, int most) =>
        session.Many($"{Reports} WHERE r.id > $1 ORDER BY r.id LIMIT $2", Report, after, most);

    public static List<LedgerStatement> Statements(Session session, string report)
    {
        var shown = session.Many("SELECT seq FROM statements WHERE report = (SELECT number FROM reports WHERE id = $1) AND shown = 1", r => r.Number(0), report).ToHashSet();
        var facts = FactTables.OfReports(session, [report]);
        var decisions = FactTables.Decisions(session, [FactTables.ReportTarget(report)]);
        var folding = Deriving.Folding.Of(facts, decisions);
        return [.. facts.Where(f => shown.Contains(f.Seq)).Select(f => folding.Statement(f.Seq)).OrderBy(s => s.Span)];
    }

    private static LedgerReport Report(Rows row) => ((ReportAdded)EventLog.Row(row).Change).Report;
}
