using System.Globalization;

namespace Peygir.Ledger.Stores.Projecting;

/// <summary>
/// The keys of commitments: a large table and a small one of what was added lately, which goes to the large one a range
/// of keys at a time. So a page of the large one is changed once for many keys, and no writer waits long for it.
/// </summary>
internal static class LinkKeyTable
{
    /// <summary>Both tables, for a query.</summary>
    public const string All = "SELECT key, commitment FROM link_keys UNION ALL SELECT key, commitment FROM recent_link_keys";

    /// <summary>The fact that tells what was moved last.</summary>
    public const string Moved = "link keys moved";

    // Ranges of keys, and after how many events the next one is moved.
    private const int Ranges = 64;
    private const int Interval = 4_096;
    private const int BitsOfRange = 58;

    /// <summary>Commitments that have a key, so many at most.</summary>
    public static List<long> Commitments(Session session, long key, int most)
    {
        var found = Of(session, "link_keys", key, most);
        if (found.Count < most)
        {
            found.AddRange(Of(session, "recent_link_keys", key, most - found.Count));
        }

        return found;
    }

    /// <summary>Adds keys that may be there.</summary>
    public static void Add(Session session, IReadOnlyList<(long Key, long Commitment)> pairs) =>
        session.Dialect.AddPairs(session, "recent_link_keys", "commitment", pairs, "link_keys");

    /// <summary>Takes a key from commitments.</summary>
    public static void Remove(Session session, long key, object commitments)
    {
        foreach (var table in (string[])["link_keys", "recent_link_keys"])
        {
            session.Run($"DELETE FROM {table} WHERE key = $1 AND {session.Dialect.IsAmong("commitment", "$2")}", key, commitments);
        }
    }

    /// <summary>Moves what is due to be moved.</summary>
    /// <param name="session">The session.</param>
    /// <param name="seq">The number of the last event.</param>
    public static void Move(Session session, long seq)
    {
        var (last, now) = (long.Parse(NamedFact.Of(session, Moved) ?? "0", CultureInfo.InvariantCulture), seq / Interval);
        if (now <= last)
        {
            return;
        }

        for (var turn = Math.Max(last, now - Ranges) + 1; turn <= now; turn++)
        {
            var range = (turn % Ranges) - (Ranges / 2);
            var (from, to) = (range << BitsOfRange, (range << BitsOfRange) + ((1L << BitsOfRange) - 1));
            session.Run(
                "INSERT INTO link_keys (key, commitment) SELECT key, commitment FROM recent_link_keys WHERE key >= $1 AND key <= $2 ORDER BY key, commitment", from, to);
            session.Run("DELETE FROM recent_link_keys WHERE key >= $1 AND key <= $2", from, to);
        }

        NamedFact.Set(session, Moved, now.ToString(CultureInfo.InvariantCulture));
    }

    private static List<long> Of(Session session, string table, long key, int most) =>
        session.Many($"SELECT commitment FROM {table} WHERE key = $1 LIMIT {most.ToString(CultureInfo.InvariantCulture)}", r => r.Number(0), key);
}
