using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Peygir.Ledger.Stores;

/// <summary>One file, with its write-ahead log beside it while it is open.</summary>
internal sealed class SqliteDialect : Dialect
{
    // "PEYG": by it a file is known for a ledger.
    private const int ApplicationId = 0x50455947;
    private const string NoDatabase = "Name another file with --store; nothing was changed in this one.";

    // No database is shorter than its header.
    private const int HeaderBytes = 100;

    // What a connection keeps of the file in memory. There is one that writes, and writing meets more of the file.
    private const int ReadingKilobytes = 49_152;
    private const int WritingKilobytes = 262_144;

    // Pages of the log before they go into the file: many are written over several times until then.
    private const int LogPages = 65_536;

    // Milliseconds that a writer waits for another.
    private const int Patience = 60_000;

    private readonly string _path;
    private readonly string _connection;

    public SqliteDialect(string path)
    {
        _path = Path.GetFullPath(path);
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = _path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = Patience / 1_000,
            Pooling = false,
        }.ToString();
    }

    public override string Name => _path;

    public override string Clustered => " WITHOUT ROWID";

    // Of any other type it would have an index beside the table.
    public override string Number => "INTEGER PRIMARY KEY";

    // Only which statements have a word is kept: not where, and not the words themselves.
    public override string CreateSearch =>
        "CREATE VIRTUAL TABLE search USING fts5(words, content='', contentless_delete=1, detail=none, tokenize=\"ascii tokenchars '_'\");"
        + "CREATE VIRTUAL TABLE search_words USING fts5vocab(search, instance);"
        + "INSERT INTO search (search, rank) VALUES ('automerge', 8);";

    public override string SearchQuery => "SELECT rowid FROM search WHERE search MATCH $1 ORDER BY rowid DESC LIMIT $2";

    public override string SearchContents => "SELECT term, doc FROM search_words ORDER BY term, doc";

    public override Session Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        CheckLength();
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            var session = new SqliteSession(connection, this);
            session.Script(string.Create(
                null, $"PRAGMA busy_timeout = {Patience}; PRAGMA synchronous = FULL; PRAGMA cache_size = -{ReadingKilobytes}; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = {LogPages};"));
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // SQLite takes a file of one byte for an empty one and writes over it; of a longer one it reads the header itself.
    // This process may not open the file beside it: when it closes the file, the system lets go of all locks that it
    // has there, those of other connections too, and another process may throw away the log that they write to.
    private void CheckLength()
    {
        var file = new FileInfo(_path);
        if (file.Exists && file.Length is > 0 and < HeaderBytes)
        {
            throw new LedgerException($"{_path}: the file is no database.", NoDatabase);
        }
    }

    public override int SchemaVersion(Session session)
    {
        if (session.Number("SELECT count(*) FROM sqlite_master") == 0)
        {
            return 0;
        }

        if (session.Number("PRAGMA application_id") != ApplicationId)
        {
            throw new LedgerException(
                $"{_path} is a database of something else.", "Name another file with --store; nothing was changed in this one.");
        }

        return (int)session.Number("SELECT max(version) FROM schema_versions");
    }

    public override void Prepare(Session session) => session.Script("PRAGMA journal_mode = WAL");

    public override void Mark(Session session) => session.Script(string.Create(null, $"PRAGMA application_id = {ApplicationId}"));

    public override DbTransaction BeginWriting(Session session)
    {
        session.Script(string.Create(null, $"PRAGMA cache_size = -{WritingKilobytes}"));
        return ((SqliteConnection)session.Connection).BeginTransaction(deferred: false);
    }

    public override DbTransaction BeginReading(Session session) => ((SqliteConnection)session.Connection).BeginTransaction(deferred: true);

    public override string IsAmong(string column, string parameter) => $"{column} IN (SELECT value FROM json_each({parameter}))";

    public override object List(IEnumerable<long> values) => "[" + string.Join(',', values) + "]";

    public override object List(IEnumerable<string> values) => JsonSerializer.Serialize(values);

    public override void AddPairs(Session session, string table, string column, IReadOnlyList<(long Key, long Value)> pairs, string? other)
    {
        var unknown = other is null ? "true" : $"NOT EXISTS (SELECT 1 FROM {other} WHERE key = $1 AND {column} = $2)";
        var sql = $"INSERT INTO {table} (key, {column}) SELECT $1, $2 WHERE {unknown} ON CONFLICT DO NOTHING";
        foreach (var (key, value) in pairs)
        {
            session.Run(sql, key, value);
        }
    }

    public override void AddToSearch(Session session, long statement, IEnumerable<string> words) =>
        session.Run("INSERT INTO search (rowid, words) VALUES ($1, $2)", statement, string.Join(' ', words.Select(SearchWord.Of)));

    public override void RemoveFromSearch(Session session, long statement) => session.Run("DELETE FROM search WHERE rowid = $1", statement);

    public override void ClearSearch(Session session) => session.Run("INSERT INTO search (search) VALUES ('delete-all')");

    public override string SearchExpression(IEnumerable<IReadOnlyCollection<string>> groups) => string.Join(
        " AND ", groups.Select(g => "(" + string.Join(" OR ", g.Select(w => $"\"{SearchWord.Of(w)}\"")) + ")"));

    public override IReadOnlyList<string> Damage(Session session)
    {
        var found = session.Many("PRAGMA integrity_check(10)", r => r.Text(0));
        return found is ["ok"] ? [] : found;
    }

    public override LedgerException? Explain(Exception error)
    {
        if (error is not SqliteException sqlite)
        {
            return null;
        }

        var (what, remedy) = sqlite.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_FULL => ("the disk is full, or the file has reached its limit", "Make room and add again: what was not acknowledged is not in the ledger."),
            SQLitePCL.raw.SQLITE_IOERR => ("the disk fails to read or write", "Check the disk and its free space, and restore the last backup if `peygir verify` finds damage."),
            SQLitePCL.raw.SQLITE_READONLY => ("the file or its folder may only be read", "Give yourself the right to write to both, or name another file with --store."),
            SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_AUTH =>
                ("the file cannot be opened", "Check that its folder exists and that you may read and write both."),
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
                ("another program has been writing for a minute", "Wait until it has finished, then try again."),
            SQLitePCL.raw.SQLITE_NOTADB => ("the file is no database", NoDatabase),
            SQLitePCL.raw.SQLITE_CORRUPT => ("the file is damaged", "Keep a copy of it, restore the last backup with `peygir restore`, and add again what was read since."),
            _ => ("", ""),
        };
        return what.Length == 0 ? null : new($"{_path}: {what} ({sqlite.Message}).", remedy, sqlite);
    }
}
