using NodaTime;

namespace Peygir.Ledger.Exports;

/// <summary>A ledger, or a part of it, as exports read it.</summary>
internal sealed class LedgerSource(Ledger ledger, CommitmentQuery query) : IExportSource
{
    // The reports of one commitment and of the next are often the same.
    private const int MostReports = 512;
    private readonly Dictionary<string, LedgerReport> _reports = new(StringComparer.Ordinal);

    public LocalDate AsOf { get; } = query.AsOf ?? ledger.Today;

    public IEnumerable<Commitment> Commitments => ledger.Commitments(query);

    public IEnumerable<ReportStatements> Reports => IsAll ? AllReports() : ReportsOfCommitments();

    public IEnumerable<LedgerEvent> Events => ledger.Events();

    private bool IsAll => query with { AsOf = null, Order = default } == new CommitmentQuery();

    public LedgerReport Report(string id)
    {
        if (_reports.TryGetValue(id, out var known))
        {
            return known;
        }

        if (_reports.Count == MostReports)
        {
            _reports.Clear();
        }

        return _reports[id] = ledger.Report(id) ?? throw new KeyNotFoundException($"The ledger has no report \"{id}\".");
    }

    private IEnumerable<ReportStatements> AllReports() => ledger.Reports()
        .Where(r => r.Day is null || r.Day <= AsOf)
        .Select(r => new ReportStatements(r, ledger.Statements(r.Id), ledger.IsReviewed(r.Id)));

    // Of what was asked for only the ids are held: of statements by report.
    private IEnumerable<ReportStatements> ReportsOfCommitments()
    {
        var asked = Commitments.SelectMany(c => c.Mentions)
            .GroupBy(m => m.Statement.Report, m => m.Statement.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return asked.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => new ReportStatements(
            Report(a.Key), [.. ledger.Statements(a.Key).Where(s => a.Value.Contains(s.Id))], ledger.IsReviewed(a.Key)));
    }
}
