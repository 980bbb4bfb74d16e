using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Peygir.Ledger.Stores;

/// <summary>
/// Statements of SQLite, without the commands of ADO.NET: those take longer to be set up than most of ours take to run.
/// </summary>
internal sealed class SqliteSession(SqliteConnection connection, Dialect dialect) : Session(connection, dialect)
{
    private readonly sqlite3 _database = connection.Handle!;
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    public override int Run(string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = Prepared(sql, values);
        while (statement.Read())
        {
        }

        return raw.sqlite3_changes(_database);
    }

    public override void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Finish();
        }

        base.Dispose();
    }

    protected override Rows Query(string sql, ReadOnlySpan<object?> values) => Prepared(sql, values);

    private Statement Prepared(string sql, ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            SqliteException.ThrowExceptionForRC(
                raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var prepared), _database);
            _statements.Add(sql, statement = new(_database, prepared, values.Length));
        }

        statement.Bind(values);
        return statement;
    }

    /// <summary>A prepared statement and, while it is run, its rows.</summary>
    private sealed class Statement : Rows
    {
        private readonly sqlite3 _database;
        private readonly sqlite3_stmt _statement;
        private readonly int[] _places;

        public Statement(sqlite3 database, sqlite3_stmt statement, int values)
        {
            (_database, _statement) = (database, statement);
            _places = [.. Enumerable.Range(1, values).Select(i => raw.sqlite3_bind_parameter_index(statement, string.Create(null, $"${i}")))];
            Columns = raw.sqlite3_column_count(statement);
        }

        public override int Columns { get; }

        public void Bind(ReadOnlySpan<object?> values)
        {
            for (var i = 0; i < values.Length; i++)
            {
                var place = _places[i];
                Check(values[i] switch
                {
                    null => raw.sqlite3_bind_null(_statement, place),
                    "" => raw.sqlite3_bind_text(_statement, place, ""),
                    string text => BindText(place, text),
                    long number => raw.sqlite3_bind_int64(_statement, place, number),
                    int number => raw.sqlite3_bind_int64(_statement, place, number),
                    var other => throw new ArgumentException($"A {other.GetType()} is no value of a statement.", nameof(values)),
                });
            }
        }

        public override bool Read()
        {
            var code = raw.sqlite3_step(_statement);
            if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            {
                Check(code);
            }

            return code == raw.SQLITE_ROW;
        }

        public override bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

        public override long Number(int column) => raw.sqlite3_column_int64(_statement, column);

        // Of a text the bytes are those of UTF-8, of a number its digits; there may be a null character among them.
        public override string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

        // What reset gives back is the error of the last step again.
        public override void Dispose() => raw.sqlite3_reset(_statement);

        public void Finish() => _statement.Dispose();

        private int BindText(int place, string text)
        {
            var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
            var length = Encoding.UTF8.GetBytes(text, bytes);
            var code = raw.sqlite3_bind_text(_statement, place, bytes.AsSpan(0, length));
            ArrayPool<byte>.Shared.Return(bytes);
            return code;
        }

        private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
    }
}
