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
        if (NamedFact.Of(session, Name) == version)
        {
            return;
        }

        session.Write(() =>
        {
            // Another process may have been faster.
            if (NamedFact.Of(session, Name) is var known && known != version)
            {
                if (known is not null)
                {
                    Rebuilding.Run(session, options);
                }

                NamedFact.Set(session, Name, version);
            }

            return true;
        });
    }
}
