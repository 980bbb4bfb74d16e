using NodaTime;
using Peygir.Ledger.Events;

namespace Peygir.Ledger.Stores;

/// <summary>The table of events: appends and reads.</summary>
internal static class EventLog
{
    /// <summary>The columns that <see cref="Row"/> reads, of a table of events called e.</summary>
    public const string Columns = "e.seq, e.at, e.kind, e.report, e.reader, e.person, e.reason, e.body";

    /// <summary>So many are held in memory when all are read.</summary>
    public const int Page = 1_000;

    /// <summary>The number of the last event; 0 where there is none.</summary>
    public static long Last(Session session) => session.Number("SELECT max(seq) FROM events");

    /// <summary>Appends an event.</summary>
    public static void Append(Session session, LedgerEvent e) => session.Run(
        "INSERT INTO events (seq, at, kind, report, reader, person, reason, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        e.Seq,
        e.At.ToUnixTimeMilliseconds(),
        (int)EventJson.KindOf(e.Change),
        e.Cause.Report,
        e.Cause.Reader,
        e.Cause.Person,
        e.Cause.Reason,
        EventJson.Write(e.Change));

    /// <summary>An event; null where there is none of this number.</summary>
    public static LedgerEvent? One(Session session, long seq) =>
        session.One($"SELECT {Columns} FROM events e WHERE e.seq = $1", Row, seq);

    /// <summary>All events from a number on, in order, a page at a time.</summary>
    public static IEnumerable<LedgerEvent> From(Session session, long first) => StoredFrom(session, first).Select(r => r.Event);

    /// <summary>The same as they are stored.</summary>
    public static IEnumerable<StoredEvent> StoredFrom(Session session, long first)
    {
        for (var next = first; ;)
        {
            var page = StoredPage(session, next);
            foreach (var stored in page)
            {
                yield return stored;
            }

            if (page.Count < Page)
            {
                yield break;
            }

            next = page[^1].Seq + 1;
        }
    }

    /// <summary>The first <see cref="Page"/> events from a number on, in order, as they are stored.</summary>
    public static List<StoredEvent> StoredPage(Session session, long first) =>
        session.Many($"SELECT {Columns} FROM events e WHERE e.seq >= $1 ORDER BY e.seq LIMIT $2", Stored, first, Page);

    /// <summary>Reads an event.</summary>
    /// <exception cref="LedgerException">What is stored is no event.</exception>
    public static LedgerEvent Row(Rows row) => Stored(row).Event;

    /// <summary>Reads an event as it is stored.</summary>
    public static StoredEvent Stored(Rows row) => new(
        row.Number(0), row.Number(1), (int)row.Number(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7));
}

/// <summary>An event as it is stored.</summary>
internal sealed record StoredEvent(long Seq, long At, int Kind, string Report, string Reader, string Person, string Reason, string Body)
{
    /// <summary>The event.</summary>
    /// <exception cref="LedgerException">What is stored is no event.</exception>
    public LedgerEvent Event
    {
        get
        {
            try
            {
                var change = EventJson.Read((EventKind)Kind, Report, Reader, Body);
                return new(Seq, Instant.FromUnixTimeMilliseconds(At), new(Report, Reader, Person, Reason), change);
            }
            catch (FormatException e)
            {
                throw new LedgerException($"Event {Seq} cannot be read: {e.Message}", "Run `peygir verify`, and restore the last backup if it finds damage.", e);
            }
        }
    }
}
