using Peygir.Ledger.Stores.Projecting;

namespace Peygir.Ledger.Stores;

/// <summary>Makes all tables anew that follow from the events.</summary>
internal static class Rebuilding
{
    /// <summary>The tables that follow from the events, with the columns they are ordered by.</summary>
    public static IReadOnlyList<(string Table, string Order)> Tables { get; } =
    [
        ("reports", "id"),
        ("statements", "seq"),
        ("mentions", "commitment, statement, linked"),
        ("commitments", "id"),
        ("parties", "party, role, commitment"),
        ("subjects", "subject, commitment"),
        ("subject_days", "subject, day"),
        ("link_keys", "key, commitment"),
        ("sketch_keys", "key, report"),
        ("decisions", "target, seq"),
    ];

    /// <summary>Empties the tables and applies all events. Inside a transaction.</summary>
    public static void Run(Session session, LedgerOptions options)
    {
        foreach (var (table, _) in Tables)
        {
            session.Run("DELETE FROM " + table);
        }

        session.Dialect.ClearSearch(session);
        var projector = new Projector(session, options);
        foreach (var e in EventLog.From(session, 1))
        {
            projector.Apply(e);
        }

        projector.Flush();
    }
}
