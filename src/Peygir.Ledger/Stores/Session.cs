using System.Data;
using System.Data.Common;

namespace Peygir.Ledger.Stores;

/// <summary>
/// A connection with its prepared statements. SQL is written for SQLite and PostgreSQL alike, with $1, $2 ... for values.
/// For one thread at a time.
/// </summary>
internal sealed class Session(DbConnection connection, Dialect dialect) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);
    private DbTransaction? _transaction;

    public Dialect Dialect { get; } = dialect;

    public DbConnection Connection { get; } = connection;

    /// <summary>Runs a statement and gives the number of rows it changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>All rows of a query.</summary>
    public List<T> Many<T>(string sql, Func<DbDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Does something with each row of a query, without holding them all.</summary>
    public void Each(string sql, Action<DbDataReader> row)
    {
        using var reader = Command(sql, []).ExecuteReader();
        while (reader.Read())
        {
            row(reader);
        }
    }

    /// <summary>The first row of a query; the default where there is none.</summary>
    public T? One<T>(string sql, Func<DbDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Command(sql, values).ExecuteReader(CommandBehavior.SingleRow);
        return reader.Read() ? row(reader) : default;
    }

    /// <summary>The number that a query gives; 0 where it gives none.</summary>
    public long Number(string sql, params ReadOnlySpan<object?> values) =>
        One(sql, static r => r.IsDBNull(0) ? 0 : Convert.ToInt64(r.GetValue(0), null), values);

    /// <summary>Runs statements that are used once.</summary>
    public void Script(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        command.ExecuteNonQuery();
    }

    /// <summary>Does something in a transaction that waits for other writers and sees what they wrote.</summary>
    /// <param name="work">What to do.</param>
    /// <param name="isKept">Whether what was written stays, by the result; null for always.</param>
    public T Write<T>(Func<T> work, Predicate<T>? isKept = null) => Within(Dialect.BeginWriting, work, isKept);

    /// <summary>Asks several things of one state of the ledger.</summary>
    public T Read<T>(Func<T> work) => _transaction is not null ? work() : Within(Dialect.BeginReading, work, null);

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        Connection.Dispose();
    }

    private T Within<T>(Func<Session, DbTransaction> begin, Func<T> work, Predicate<T>? isKept)
    {
        using var transaction = begin(this);
        _transaction = transaction;
        try
        {
            var result = work();
            if (isKept?.Invoke(result) != false)
            {
                transaction.Commit();
            }

            return result;
        }
        finally
        {
            _transaction = null;
        }
    }

    private DbCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(Dialect.Parameter(i + 1));
            }

            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.Transaction = _transaction;
        return command;
    }
}
