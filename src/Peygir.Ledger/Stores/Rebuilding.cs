using Peygir.Ledger.Stores.Projecting;

namespace Peygir.Ledger.Stores;

/// <summary>Makes all tables anew that follow from the events.</summary>
internal static class Rebuilding
{
    private const string Commitments = "number, id, state, kind, area, opened, said, latest, due, slip, reviewed, decided, hidden";

    /// <summary>
    /// What follows from the events, with a query that gives it in order. What is told is the same however the events
    /// were grouped: facets by their names, not their numbers, and keys wherever they are for now.
    /// </summary>
    public static IReadOnlyList<(string Table, string Query)> Contents { get; } =
    [
        ("reports", "SELECT * FROM reports ORDER BY number"),
        ("statements", "SELECT * FROM statements ORDER BY seq"),
        ("commitment_numbers", "SELECT * FROM commitment_numbers ORDER BY number"),
        ("mentions", "SELECT * FROM mentions ORDER BY commitment, statement, linked"),
        ("commitments", $"SELECT {Commitments} FROM commitments ORDER BY number"),
        ("facet_members", "SELECT f.name, m.commitment FROM facet_members m JOIN facets f ON f.number = m.facet ORDER BY f.name, m.commitment"),
        ("subject_days", "SELECT * FROM subject_days ORDER BY subject, day"),
        ("link_keys", $"SELECT key, commitment FROM ({LinkKeyTable.All}) AS k ORDER BY key, commitment"),
        ("sketch_keys", "SELECT * FROM sketch_keys ORDER BY key, report"),
        ("decisions", "SELECT * FROM decisions ORDER BY target, seq"),
    ];

    /// <summary>Empties the tables and applies all events. Inside a transaction.</summary>
    public static void Run(Session session, LedgerOptions options)
    {
        foreach (var table in Contents.Select(c => c.Table).Concat(["facets", "recent_link_keys"]))
        {
            session.Run("DELETE FROM " + table);
        }

        NamedFact.Remove(session, LinkKeyTable.Moved);

        session.Dialect.ClearSearch(session);
        var projector = new Projector(session, options);
        foreach (var e in EventLog.From(session, 1))
        {
            projector.Apply(e);
        }

        projector.Flush();
    }
}
