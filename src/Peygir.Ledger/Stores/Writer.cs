using System.Collections.Immutable;
using NodaTime;
using Peygir.Ledger.Deriving;
using Peygir.Ledger.Recording;
using Peygir.Ledger.Stores.Projecting;

namespace Peygir.Ledger.Stores;

/// <summary>Appends events, inside one transaction, and keeps up what follows from them.</summary>
internal sealed class Writer
{
    private const double Half = 0.5;
    private readonly Session _session;
    private readonly LedgerOptions _options;
    private readonly Projector _projector;
    private readonly Instant _now;
    private long _last;

    public Writer(Session session, LedgerOptions options)
    {
        (_session, _options) = (session, options);
        _now = Instant.FromUnixTimeMilliseconds(options.Clock.GetCurrentInstant().ToUnixTimeMilliseconds());
        _projector = new(session, options);
        _last = EventLog.Last(session);
    }

    /// <summary>Adds a report, if it is new or read by a newer reader.</summary>
    public void Add(RecordedReport recorded, AddCounts counts)
    {
        var report = recorded.Report;
        var known = Known("id", report.Id);
        known = known.Id is null ? Known("content", report.Content) : known;
        if (known.Id is null)
        {
            Append(report, recorded.Statements, [], Days.Number(_now.InUtc().Date), counts);
            counts.New++;
            return;
        }

        if (known.Id == report.Id && known.Content != report.Content)
        {
            counts.Refuse(new(
                $"Report \"{report.Id}\" is known with another text.", "Give the changed text an id of its own; nothing was changed for this one."));
        }
        else if (ReaderVersion.IsNewer(report.Reader, known.Reader))
        {
            Reread(known.Id, known.Reader, recorded, counts);
            counts.Reread++;
        }
        else
        {
            counts.Known++;
        }
    }

    /// <summary>Appends what a person decided.</summary>
    public LedgerEvent Decide(Decision decision, string person, string reason) => Append(new("", "", person, reason), decision);

    /// <summary>Appends an event as it was elsewhere.</summary>
    public void Replay(LedgerEvent e)
    {
        EventLog.Append(_session, e);
        _projector.Apply(e);
    }

    /// <summary>Brings all tables to what was appended. To be called before the transaction ends.</summary>
    public void Flush() => _projector.Flush();

    // Asked for by one column at a time, each is a look into its index.
    private (string? Id, string Content, string Reader) Known(string column, string value) => _session.One(
        $"SELECT id, content, reader FROM reports WHERE {column} = $1", r => (r.Text(0), r.Text(1), r.Text(2)), value);

    private void Reread(string id, string reader, RecordedReport recorded, AddCounts counts)
    {
        // A text that came before under another id keeps that.
        var report = recorded.Report with { Id = id };
        var statements = recorded.Statements.Select(s => s with { Report = id, Id = Events.StatementJson.IdOf(id, s.Span) });
        var before = FactTables.OfReports(_session, [id]).Where(s => s.IsCurrent).ToList();
        Append(new(id, reader, "", ""), new ReadingSuperseded(id, reader));
        Append(report, [.. statements], before, _session.Number("SELECT added FROM reports WHERE id = $1", id), counts);
        _projector.FinishReading();
    }

    private void Append(LedgerReport report, ImmutableArray<LedgerStatement> statements, List<StatementFact> before, long added, AddCounts counts)
    {
        var index = new LinkIndex(_session, _projector, report.Day is { } day ? Days.Number(day) : added);
        var linked = _options.Linking.Link(report, statements, index);
        var cause = new Cause(report.Id, report.Reader, "", "");
        Append(cause, new ReportAdded(report with { SameAs = linked.SameAs }, _options.Lemmatizer.Version));
        foreach (var (statement, links) in linked.Statements)
        {
            ImmutableArray<Link> kept = before.Count == 0 ? links : [.. links.Select(l => Kept(l, statement, before)).DistinctBy(l => l.Commitment)];
            Append(cause, new StatementAdded(statement, kept));
            counts.Count(statement, kept);
        }
    }

    // What a statement opened before, it opens again: an id is kept for ever.
    private static Link Kept(Link link, LedgerStatement statement, List<StatementFact> before)
    {
        var place = StatementRef.Of(statement);
        var opened = before
            .Where(s => place.Likeness(s.Statement.Report, s.Statement.Span) >= Half)
            .OrderByDescending(s => place.Likeness(s.Statement.Report, s.Statement.Span))
            .SelectMany(s => s.Links)
            .Where(l => l.Relation == Relation.Opened)
            .ToList();
        return link.Relation == Relation.Opened && opened.Count > 0 ? link with { Commitment = opened[0].Commitment }
            : opened.Exists(o => o.Commitment == link.Commitment) ? link with { Relation = Relation.Opened }
            : link;
    }

    private LedgerEvent Append(Cause cause, LedgerChange change)
    {
        var e = new LedgerEvent(++_last, _now, cause, change);
        EventLog.Append(_session, e);
        _projector.Apply(e);
        return e;
    }
}
