using NodaTime;
using Peygir.Ledger.Stores;
using Peygir.Ledger.Stores.Asking;

namespace Peygir.Ledger;

public sealed partial class Ledger
{
    private const int Page = 200;

    /// <summary>The commitments that a query asks for, in its order; read as they are taken.</summary>
    /// <exception cref="LedgerException">The store fails, or the query names an id that is none.</exception>
    public IEnumerable<Commitment> Commitments(CommitmentQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var asOf = query.AsOf ?? Today;
        var text = query.Text is null ? null : _options.Words(query.Text);
        var left = query.Limit ?? int.MaxValue;
        var after = query.After;
        while (left > 0)
        {
            var wanted = Math.Min(left, Page);
            var page = _store.Read(session => new CommitmentFinder(session, query, asOf, text).Page(after, wanted));
            foreach (var commitment in page)
            {
                yield return commitment;
            }

            if (page.Count < wanted)
            {
                yield break;
            }

            left -= page.Count;
            after = page[^1].Id;
        }
    }

    /// <summary>A commitment as it stands on a day; the one it was merged into, where it was; null where there is none.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="asOf">The day; null for today.</param>
    /// <exception cref="LedgerException">The text is no id, or the store fails.</exception>
    public Commitment? Commitment(string id, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        _ = CommitmentId.Number(id);
        return _store.Read(session => new CommitmentLoader(session, asOf ?? Today).One(id));
    }

    /// <summary>A report; null where there is none.</summary>
    public LedgerReport? Report(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _store.Read(session => ReportTable.One(session, id));
    }

    /// <summary>All reports in the order of their ids; read as they are taken.</summary>
    public IEnumerable<LedgerReport> Reports()
    {
        for (var after = ""; ;)
        {
            var page = _store.Read(session => ReportTable.Page(session, after, Page));
            foreach (var report in page)
            {
                yield return report;
            }

            if (page.Count < Page)
            {
                yield break;
            }

            after = page[^1].Id;
        }
    }

    /// <summary>The statements of a report's last reading, and of older ones those that a person decided on, in text order.</summary>
    public IReadOnlyList<LedgerStatement> Statements(string report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return _store.Read(session => ReportTable.Statements(session, report));
    }

    /// <summary>What happened to a commitment: the events that its mentions, and the decisions on it, are from; in order.</summary>
    /// <exception cref="LedgerException">There is no such commitment, the text is no id, or the store fails.</exception>
    public IReadOnlyList<LedgerEvent> History(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        _ = CommitmentId.Number(id);
        return _store.Read(session => HistoryOf.Commitment(session, id));
    }

    /// <summary>All events from a number on, in order; read as they are taken.</summary>
    public IEnumerable<LedgerEvent> Events(long from = 1)
    {
        for (var next = from; ;)
        {
            var page = _store.Read(session => EventLog.StoredPage(session, next));
            foreach (var stored in page)
            {
                yield return stored.Event;
            }

            if (page.Count < EventLog.Page)
            {
                yield break;
            }

            next = page[^1].Seq + 1;
        }
    }
}
