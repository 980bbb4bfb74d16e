namespace Peygir.Ledger.Stores;

/// <summary>
/// Records by which lemmatizer, which keys and which words the indexes were made, and makes them anew where those have changed.
/// </summary>
internal static class IndexVersion
{
    private const string Name = "index";

    /// <summary>Makes sure that the indexes are of today's version.</summary>
    public static void Check(Session session, LedgerOptions options)
    {
        var version = $"{options.Lemmatizer.Version} {options.Linking.Version} {SearchWords.Version}";
        if (Known(session) == version)
        {
            return;
        }

        session.Write(() =>
        {
            // Another process may have been faster.
            if (Known(session) is var known && known != version)
            {
                if (known is not null)
                {
                    Rebuilding.Run(session, options);
                }

                session.Run("INSERT INTO facts (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", Name, version);
            }

            return true;
        });
    }

    private static string? Known(Session session) => session.One("SELECT value FROM facts WHERE name = $1", r => r.Text(0), Name);
}
