using Peygir.Ledger.Deriving;
using Peygir.Ledger.Linking;

namespace Peygir.Ledger.Stores.Projecting;

/// <summary>
/// Keeps all tables that follow from the events: applies events in their order, inside one transaction. New reports,
/// on which no decision can bear, take a short way; all else is folded anew.
/// </summary>
internal sealed class Projector(Session session, LedgerOptions options)
{
    // So many events are applied at most before what they changed is written and let go.
    private const int Group = 20_000;

    private readonly ILinking _linking = options.Linking;
    private readonly StatementWords _words = new(session, options.Lemmatizer);
    private readonly WorkingSet _work = new(session);
    private int _applied;
    private readonly Refolding _refolding = new(session, options);
    private string? _reread;
    private long _day;
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    /// <summary>Which commitments have which keys.</summary>
    public KeyTable LinkKeys { get; } = new(session, "link_keys", "commitment");

    /// <summary>Which reports have which keys.</summary>
    public KeyTable SketchKeys { get; } = new(session, "sketch_keys", "report");

    /// <summary>Commitments with the events applied so far, as they are on the last of days, by number.</summary>
    public Dictionary<long, Commitment> Commitments(IReadOnlyCollection<long> ids) => _work.Commitments(ids);

    /// <summary>Applies an event.</summary>
    public void Apply(LedgerEvent e)
    {
        if (_reread is not null && e.Change is not StatementAdded && !(e.Change is ReportAdded r && r.Report.Id == _reread))
        {
            FinishReading();
        }

        // Between readings all can be written and let go, so that memory does not grow with what is applied.
        if (++_applied >= Group && e.Change is not StatementAdded && _reread is null)
        {
            Flush();
        }

        switch (e.Change)
        {
            case ReportAdded added:
                _words.Begin(e.Seq, added);
                Add(e, added.Report);
                break;
            case ReadingSuperseded superseded:
                Supersede(superseded.Report);
                break;
            case StatementAdded added:
                Add(e, added);
                break;
            case Decision decision:
                Flush();
                _refolding.Decide(e.Seq, decision);
                break;
        }
    }

    /// <summary>Brings all tables to what was applied.</summary>
    public void Flush()
    {
        FinishReading();
        Write();
    }

    /// <summary>Ends the reading that took the place of an older one, if there is one: only then can another be linked.</summary>
    public void FinishReading()
    {
        if (_reread is { } report)
        {
            _reread = null;
            Write();
            _refolding.Fold(_touched, report);
            _touched.Clear();
        }
    }

    private void Add(LedgerEvent e, LedgerReport report)
    {
        var added = Days.Number(e.Day);
        session.Run(
            "INSERT INTO reports (id, content, first, seq, day, added, reader) VALUES ($1, $2, $3, $3, $4, $5, $6)"
            + " ON CONFLICT (id) DO UPDATE SET content = excluded.content, seq = excluded.seq, day = excluded.day, reader = excluded.reader",
            report.Id,
            report.Content,
            e.Seq,
            Days.Number(report.Day),
            added,
            report.Reader);
        _day = report.Day is { } day ? Days.Number(day)
            : _reread is null ? added
            : session.Number("SELECT added FROM reports WHERE id = $1", report.Id);
        var first = _reread is null ? e.Seq : session.Number("SELECT first FROM reports WHERE id = $1", report.Id);
        foreach (var key in _linking.SketchKeys(report))
        {
            SketchKeys.Add(NearbyKey.Of(key, _day), first);
        }
    }

    private void Write()
    {
        _work.Flush();
        LinkKeys.Flush();
        SketchKeys.Flush();
        _applied = 0;
    }

    private void Supersede(string report)
    {
        Flush();
        _reread = report;
        foreach (var statement in FactTables.OfReports(session, [report]))
        {
            _touched.UnionWith(statement.Links.Select(l => l.Commitment));
            if (statement.IsCurrent)
            {
                SubjectDays.Add(session, statement.Statement, Days.Number(statement.Day), -1);
            }
        }

        session.Run("UPDATE statements SET live = 0 WHERE report = $1 AND live = 1", report);

        // Linking the new reading must not meet the old one.
        _refolding.Fold(_touched, report);
    }

    private void Add(LedgerEvent e, StatementAdded added)
    {
        var statement = added.Statement;
        session.Run(
            "INSERT INTO statements (seq, report, kind, day, live, shown) VALUES ($1, $2, $3, $4, 1, 1)", e.Seq, statement.Report, (int)statement.Kind, _day);
        session.Dialect.AddToSearch(session, e.Seq, _words.OfNew(statement));
        SubjectDays.Add(session, statement, _day, 1);
        IReadOnlyList<long> keys = added.Links.IsEmpty ? [] : [.. _linking.Keys(statement)];
        foreach (var link in added.Links)
        {
            var id = CommitmentId.Number(link.Commitment);
            session.Run("INSERT INTO mentions (commitment, statement, linked) VALUES ($1, $2, $1)", id, e.Seq);
            foreach (var key in keys)
            {
                LinkKeys.Add(key, id);
            }
        }

        var fact = new StatementFact(e.Seq, statement, Days.Day(_day), IsCurrent: true, added.Links);
        if (_reread is not null)
        {
            _touched.UnionWith(added.Links.Select(l => l.Commitment));
            _work.Forget(added.Links);
        }
        else
        {
            var decided = _work.Add(fact);
            if (decided.Count > 0)
            {
                Write();
                _refolding.Fold(decided, null);
            }
        }
    }
}
