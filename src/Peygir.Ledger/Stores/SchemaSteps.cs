using System.Globalization;
using System.Reflection;
using NodaTime;

namespace Peygir.Ledger.Stores;

/// <summary>Brings a store to the schema that this version knows, one step after the other.</summary>
internal static class SchemaSteps
{
    /// <summary>The schema that this version knows.</summary>
    public const int Known = 3;

    /// <summary>Makes sure of the schema.</summary>
    /// <param name="session">The session.</param>
    /// <param name="now">When it is.</param>
    /// <param name="last">The schema to come to; an older one than is known only to try how it is brought further.</param>
    /// <exception cref="LedgerException">The store is of a newer version, or no ledger; it is untouched.</exception>
    public static void Apply(Session session, Instant now, int last = Known)
    {
        if (Version(session) >= last)
        {
            return;
        }

        session.Dialect.Prepare(session);
        session.Write(() =>
        {
            // Another process may have been faster.
            for (var step = Version(session) + 1; step <= last; step++)
            {
                Step(session, step, now);
            }

            return true;
        });
    }

    private static int Version(Session session)
    {
        var version = session.Dialect.SchemaVersion(session);
        return version <= Known ? version : throw new LedgerException(
            $"{session.Dialect.Name} was written by a newer Peygir: its schema is {version}, this Peygir knows {Known}.",
            "Update Peygir; nothing was changed in the ledger.");
    }

    private static void Step(Session session, int step, Instant now)
    {
        if (step == 1)
        {
            session.Script("CREATE TABLE schema_versions (version INTEGER PRIMARY KEY, at BIGINT NOT NULL)");
            session.Dialect.Mark(session);
        }

        session.Script(Sql(step)
            .Replace("{clustered}", session.Dialect.Clustered, StringComparison.Ordinal)
            .Replace("{number}", session.Dialect.Number, StringComparison.Ordinal));
        if (step == 1)
        {
            session.Script(session.Dialect.CreateSearch);
        }

        session.Run("INSERT INTO schema_versions (version, at) VALUES ($1, $2)", step, now.ToUnixTimeMilliseconds());
    }

    private static string Sql(int step)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"schema/{step}.sql");
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
