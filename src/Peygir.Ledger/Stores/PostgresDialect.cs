using System.Data;
using System.Data.Common;
using Npgsql;

namespace Peygir.Ledger.Stores;

/// <summary>A schema of a PostgreSQL database, shared by many.</summary>
internal sealed class PostgresDialect : Dialect
{
    // One writer of a schema at a time, as in SQLite: events are numbered without gaps, and linking sees all that is known.
    private const int WriterLock = 0x50455947;

    private readonly NpgsqlDataSource _source;
    private readonly string _schema;

    public PostgresDialect(string address)
    {
        var parsed = PostgresAddress.Parse(address);
        (_schema, Name) = (parsed.Schema, parsed.Shown);
        _source = NpgsqlDataSource.Create(parsed.Connection);
    }

    public override string Name { get; }

    public override string Clustered => "";

    public override string Number => "BIGINT PRIMARY KEY";

    public override string CreateSearch =>
        "CREATE TABLE search (statement BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);"
        + "CREATE INDEX search_words ON search USING gin (words);";

    public override string SearchQuery => "SELECT statement FROM search WHERE words @@ $1::tsquery ORDER BY statement DESC LIMIT $2";

    public override string SearchContents =>
        "SELECT word, statement FROM search, unnest(tsvector_to_array(words)) AS word ORDER BY word COLLATE \"C\", statement";

    public override Session Open() => new PostgresSession(_source.OpenConnection(), this);

    public override int SchemaVersion(Session session)
    {
        // Of two that make a schema at once one fails, even where it may be there already.
        session.Script(string.Create(
            null, $"SELECT pg_advisory_xact_lock({WriterLock}, 0); CREATE SCHEMA IF NOT EXISTS {PostgresAddress.Quote(_schema)}"));
        var tables = session.Number("SELECT count(*) FROM information_schema.tables WHERE table_schema = $1", _schema);
        if (tables == 0)
        {
            return 0;
        }

        if (session.Number("SELECT count(*) FROM information_schema.tables WHERE table_schema = $1 AND table_name = 'schema_versions'", _schema) == 0)
        {
            throw new LedgerException(
                $"{Name} has tables of something else.", "Name another database, or a schema of its own with ?schema=NAME; nothing was changed in this one.");
        }

        return (int)session.Number("SELECT max(version) FROM schema_versions");
    }

    // The lock is taken before the first look: what other writers committed while this one waited is then seen.
    public override DbTransaction BeginWriting(Session session)
    {
        var transaction = session.Connection.BeginTransaction(IsolationLevel.ReadCommitted);
        using var command = session.Connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT pg_advisory_xact_lock($1, hashtext(current_schema()))";
        command.Parameters.Add(new NpgsqlParameter { Value = WriterLock });
        command.ExecuteNonQuery();
        return transaction;
    }

    public override DbTransaction BeginReading(Session session) => session.Connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override string IsAmong(string column, string parameter) => $"{column} = ANY({parameter})";

    public override object List(IEnumerable<long> values) => values.ToArray();

    public override object List(IEnumerable<string> values) => values.ToArray();

    public override void AddPairs(Session session, string table, string column, IReadOnlyList<(long Key, long Value)> pairs, string? other)
    {
        if (pairs.Count > 0)
        {
            var unknown = other is null ? "true" : $"NOT EXISTS (SELECT 1 FROM {other} o WHERE o.key = p.key AND o.{column} = p.value)";
            session.Run(
                $"INSERT INTO {table} (key, {column}) SELECT * FROM unnest($1::bigint[], $2::bigint[]) AS p(key, value) WHERE {unknown} ON CONFLICT DO NOTHING", List(pairs.Select(p => p.Key)), List(pairs.Select(p => p.Value)));
        }
    }

    public override void AddToSearch(Session session, long statement, IEnumerable<string> words) => session.Run(
        "INSERT INTO search (statement, words) VALUES ($1, array_to_tsvector($2))", statement, words.Select(SearchWord.Of).Distinct().ToArray());

    public override void RemoveFromSearch(Session session, long statement) => session.Run("DELETE FROM search WHERE statement = $1", statement);

    public override void ClearSearch(Session session) => session.Run("DELETE FROM search");

    public override string SearchExpression(IEnumerable<IReadOnlyCollection<string>> groups) => string.Join(
        " & ", groups.Select(g => "(" + string.Join(" | ", g.Select(w => $"'{SearchWord.Of(w)}'")) + ")"));

    // PostgreSQL checks its pages itself when it reads them, if it was set up with checksums.
    public override IReadOnlyList<string> Damage(Session session) => [];

    public override LedgerException? Explain(Exception error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } e =>
            new($"{Name}: the server's disk is full ({e.MessageText}).", "Make room and add again: what was not acknowledged is not in the ledger.", e),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } e =>
            new($"{Name}: the server may only be read ({e.MessageText}).", "Connect to the primary server, not to a copy.", e),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } e =>
            new($"{Name}: you may not do this ({e.MessageText}).", "Ask for the right to create and write tables in this schema.", e),
        PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } e =>
            new($"{Name}: the database is damaged ({e.MessageText}).", "Restore the last backup with `peygir restore` into a new database.", e),
        PostgresException e => new($"{Name}: {e.MessageText} ({e.SqlState}).", "See the server's log.", e),
        NpgsqlException e => new($"{Name}: no answer from the server ({e.Message}).", "Check that it runs and that the address, user and password are right.", e),
        _ => null,
    };

    public override void Dispose()
    {
        _source.Dispose();
        base.Dispose();
    }
}
