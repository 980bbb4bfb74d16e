namespace Peygir.Ledger.Stores;

/// <summary>What a store remembers of itself: a text under a name.</summary>
internal static class NamedFact
{
    /// <summary>What is remembered; null where there is nothing of that name.</summary>
    public static string? Of(Session session, string name) => session.One("SELECT value FROM facts WHERE name = $1", r => r.Text(0), name);

    /// <summary>Remembers a text in place of what was there.</summary>
    public static void Set(Session session, string name, string value) =>
        session.Run("INSERT INTO facts (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);

    /// <summary>Forgets it.</summary>
    public static void Remove(Session session, string name) => session.Run("DELETE FROM facts WHERE name = $1", name);
}
