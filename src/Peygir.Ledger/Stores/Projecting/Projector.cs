using Peygir.Ledger.Deriving;
using Peygir.Ledger.Linking;

namespace Peygir.Ledger.Stores.Projecting;

/// <summary>
/// Keeps all tables that follow from the events: applies events in their order, inside one transaction. New reports,
/// on which no decision can bear, take a short way; all else is folded anew.
/// </summary>
internal sealed class Projector
{
    // So many events are applied at most before what they changed is written and let go.
    private const int Group = 20_000;

    private readonly Session _session;
    private readonly ILinking _linking;
    private readonly StatementWords _words;
    private readonly Numbering _numbering;
    private readonly WorkingSet _work;
    private readonly Refolding _refolding;
    private int _applied;
    private long _seq;
    private string? _reread;
    private long _report;
    private long _day;
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    public Projector(Session session, LedgerOptions options)
    {
        (_session, _linking) = (session, options.Linking);
        _words = new(session, options.Lemmatizer);
        _numbering = new(session);
        _work = new(session, _numbering);
        _refolding = new(session, options, _numbering);
        LinkKeys = new((key, most) => LinkKeyTable.Commitments(session, key, most), pairs => LinkKeyTable.Add(session, pairs));
        SketchKeys = new((key, most) => SketchKeyTable.Reports(session, key, most), pairs => SketchKeyTable.Add(session, pairs));
    }

    /// <summary>Which commitments, by their numbers, have which keys.</summary>
    public KeyTable LinkKeys { get; }

    /// <summary>Which reports, by their numbers, have which keys.</summary>
    public KeyTable SketchKeys { get; }

    /// <summary>Commitments with the events applied so far, as they are on the last of days, by their numbers.</summary>
    public Dictionary<long, LinkCandidate> Candidates(IReadOnlyCollection<long> numbers) => _work.Candidates(numbers);

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

        _seq = e.Seq;
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
        _session.Run(
            "INSERT INTO reports (number, id, content, seq, day, added, reader) VALUES ($1, $2, $3, $1, $4, $5, $6)"
            + " ON CONFLICT (id) DO UPDATE SET content = excluded.content, seq = excluded.seq, day = excluded.day, reader = excluded.reader",
            e.Seq,
            report.Id,
            report.Content,
            Days.Number(report.Day),
            added,
            report.Reader);
        _day = report.Day is { } day ? Days.Number(day)
            : _reread is null ? added
            : _session.Number("SELECT added FROM reports WHERE id = $1", report.Id);
        _report = _reread is null ? e.Seq : ReportNumber(report.Id);
        foreach (var key in _linking.SketchKeys(report))
        {
            SketchKeys.Add(NearbyKey.Of(key, _day), _report);
        }
    }

    private long ReportNumber(string id) => _session.Number("SELECT number FROM reports WHERE id = $1", id);

    private void Write()
    {
        _work.Flush();
        LinkKeys.Flush();
        SketchKeys.Flush();
        LinkKeyTable.Move(_session, _seq);
        _numbering.Forget();
        _applied = 0;
    }

    private void Supersede(string report)
    {
        Flush();
        _reread = report;
        foreach (var statement in FactTables.OfReports(_session, [report]))
        {
            _touched.UnionWith(statement.Links.Select(l => l.Commitment));
            if (statement.IsCurrent)
            {
                SubjectDays.Add(_session, statement.Statement, Days.Number(statement.Day), -1);
            }
        }

        _session.Run("UPDATE statements SET live = 0 WHERE report = $1 AND live = 1", ReportNumber(report));

        // Linking the new reading must not meet the old one.
        _refolding.Fold(_touched, report);
    }

    private void Add(LedgerEvent e, StatementAdded added)
    {
        var statement = added.Statement;
        _session.Run(
            "INSERT INTO statements (seq, report, kind, day, live, shown) VALUES ($1, $2, $3, $4, 1, 1)", e.Seq, _report, (int)statement.Kind, _day);
        _session.Dialect.AddToSearch(_session, e.Seq, _words.OfNew(statement));
        SubjectDays.Add(_session, statement, _day, 1);
        IReadOnlyList<long> keys = added.Links.IsEmpty ? [] : [.. _linking.Keys(statement)];
        foreach (var link in added.Links)
        {
            var commitment = _numbering.Of(link.Commitment);
            _session.Run("INSERT INTO mentions (commitment, statement, linked) VALUES ($1, $2, $1)", commitment, e.Seq);
            foreach (var key in keys)
            {
                LinkKeys.Add(key, commitment);
            }
        }

        _session.Statements.Add(e.Seq, added);
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
