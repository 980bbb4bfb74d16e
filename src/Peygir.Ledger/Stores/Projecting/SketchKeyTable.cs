namespace Peygir.Ledger.Stores.Projecting;

/// <summary>The keys of reports, as <see cref="NearbyKey"/> makes them.</summary>
internal static class SketchKeyTable
{
    /// <summary>Numbers of reports that have a key, so many at most.</summary>
    public static List<long> Reports(Session session, long key, int most) =>
        session.Many($"SELECT report FROM sketch_keys WHERE key = $1 LIMIT {most.ToString(System.Globalization.CultureInfo.InvariantCulture)}", r => r.Number(0), key);

    /// <summary>Adds keys that may be there.</summary>
    public static void Add(Session session, IReadOnlyList<(long Key, long Report)> pairs) =>
        session.Dialect.AddPairs(session, "sketch_keys", "report", pairs, other: null);
}
