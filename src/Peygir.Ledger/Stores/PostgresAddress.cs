using Npgsql;

namespace Peygir.Ledger.Stores;

/// <summary>Reads "postgres://user:password@host:port/database?schema=NAME&amp;host=/socket/folder".</summary>
/// <param name="Connection">What Npgsql takes.</param>
/// <param name="Schema">The schema the tables are in.</param>
/// <param name="Shown">The address without the password.</param>
internal sealed record PostgresAddress(string Connection, string Schema, string Shown)
{
    private const string Remedy = "Write postgres://USER@HOST:PORT/DATABASE; the password may also come from PGPASSWORD or ~/.pgpass.";

    /// <summary>Whether a store's name is such an address.</summary>
    public static bool IsOne(string store) =>
        store.StartsWith("postgres://", StringComparison.Ordinal) || store.StartsWith("postgresql://", StringComparison.Ordinal);

    /// <summary>Reads an address.</summary>
    /// <exception cref="LedgerException">It is none.</exception>
    public static PostgresAddress Parse(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.AbsolutePath.Length < 2)
        {
            throw new LedgerException("The address of the PostgreSQL database cannot be read.", Remedy);
        }

        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host.Length > 0 ? uri.Host : "localhost",
            Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]),
            // Statements that come again are prepared by themselves.
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            ApplicationName = "peygir",
            CommandTimeout = 120,
        };
        if (uri.Port > 0)
        {
            builder.Port = uri.Port;
        }

        if (uri.UserInfo.Length > 0)
        {
            var parts = uri.UserInfo.Split(':', 2);
            builder.Username = Uri.UnescapeDataString(parts[0]);
            builder.Password = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : null;
        }

        var schema = "public";
        foreach (var option in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = option.Split('=', 2);
            var value = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "";
            switch (parts[0])
            {
                case "schema":
                    schema = value;
                    break;
                case "host":
                    builder.Host = value;
                    break;
                case "sslmode" when Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode):
                    builder.SslMode = mode;
                    break;
                default:
                    throw new LedgerException($"The address of the PostgreSQL database has an unknown option \"{parts[0]}\".", "Known are schema, host and sslmode.");
            }
        }

        builder.SearchPath = Quote(schema);
        var user = builder.Username is { } name ? Uri.EscapeDataString(name) + "@" : "";
        return new(builder.ToString(), schema, $"postgres://{user}{uri.Authority.Split('@')[^1]}{uri.AbsolutePath}{uri.Query}");
    }

    /// <summary>A name as SQL takes it.</summary>
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
