namespace Peygir.Ledger.Deriving;

/// <summary>Finds the statements that decisions mean, whatever reading they are of.</summary>
internal sealed class Places
{
    private const double Half = 0.5;
    private readonly Dictionary<string, List<StatementFact>> _reports = new(StringComparer.Ordinal);

    public Places(IEnumerable<StatementFact> statements)
    {
        foreach (var statement in statements)
        {
            if (!_reports.TryGetValue(statement.Statement.Report, out var report))
            {
                _reports.Add(statement.Statement.Report, report = []);
            }

            report.Add(statement);
        }
    }

    /// <summary>The statement at a place: of the last reading that has one there the one most alike; null where none has.</summary>
    public StatementFact? At(StatementRef place) => _reports.GetValueOrDefault(place.Report, [])
        .Where(s => Means(place, s))
        .OrderByDescending(s => s.IsCurrent)
        .ThenByDescending(s => s.IsCurrent ? place.Likeness(s.Statement.Report, s.Statement.Span) : s.Seq)
        .ThenBy(s => s.Seq)
        .FirstOrDefault();

    /// <summary>Whether a later reading has a statement at the place of this one.</summary>
    public bool IsReplaced(StatementFact statement) => _reports[statement.Statement.Report]
        .Exists(s => s.Seq > statement.Seq && Means(StatementRef.Of(statement.Statement), s));

    /// <summary>Whether a place means a statement, if there is no better one.</summary>
    public static bool Means(StatementRef place, StatementFact statement) =>
        place.Likeness(statement.Statement.Report, statement.Statement.Span) >= Half;
}
