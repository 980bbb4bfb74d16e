using System.Data.Common;
using Peygir.Ledger.Stores.Projecting;

namespace Peygir.Ledger.Stores;

/// <summary>
/// A connection with its prepared statements. SQL is written for SQLite and PostgreSQL alike, with $1, $2 ... for values:
/// whole numbers, texts, null, and what <see cref="Dialect"/> makes of a list. For one thread at a time.
/// </summary>
internal abstract class Session(DbConnection connection, Dialect dialect) : IDisposable
{
    public Dialect Dialect { get; } = dialect;

    public DbConnection Connection { get; } = connection;

    /// <summary>Statements that were looked at lately.</summary>
    public RecentStatements Statements { get; } = new();

    /// <summary>Commitments that linking looked at lately.</summary>
    public RecentCandidates Candidates { get; } = new();

    /// <summary>The transaction that work is done in; null outside of one.</summary>
    protected DbTransaction? Transaction { get; private set; }

    /// <summary>Runs a statement and gives the number of rows it changed.</summary>
    public abstract int Run(string sql, params ReadOnlySpan<object?> values);

    /// <summary>Runs a query. One that is run again before its rows are let go of loses them.</summary>
    protected abstract Rows Query(string sql, ReadOnlySpan<object?> values);

    /// <summary>All rows of a query.</summary>
    public List<T> Many<T>(string sql, Func<Rows, T> row, params ReadOnlySpan<object?> values)
    {
        using var rows = Query(sql, values);
        var all = new List<T>();
        while (rows.Read())
        {
            all.Add(row(rows));
        }

        return all;
    }

    /// <summary>Does something with each row of a query, without holding them all.</summary>
    public void Each(string sql, Action<Rows> row)
    {
        using var rows = Query(sql, []);
        while (rows.Read())
        {
            row(rows);
        }
    }

    /// <summary>The first row of a query; the default where there is none.</summary>
    public T? One<T>(string sql, Func<Rows, T> row, params ReadOnlySpan<object?> values)
    {
        using var rows = Query(sql, values);
        return rows.Read() ? row(rows) : default;
    }

    /// <summary>The number that a query gives; 0 where it gives none.</summary>
    public long Number(string sql, params ReadOnlySpan<object?> values) => One(sql, static r => r.IsNull(0) ? 0 : r.Number(0), values);

    /// <summary>Runs statements that are used once.</summary>
    public void Script(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = Transaction;
        command.ExecuteNonQuery();
    }

    /// <summary>Does something in a transaction that waits for other writers and sees what they wrote.</summary>
    /// <param name="work">What to do.</param>
    /// <param name="isKept">Whether what was written stays, by the result; null for always.</param>
    public T Write<T>(Func<T> work, Predicate<T>? isKept = null) => Within(Dialect.BeginWriting, work, isKept);

    /// <summary>Asks several things of one state of the ledger.</summary>
    public T Read<T>(Func<T> work) => Transaction is not null ? work() : Within(Dialect.BeginReading, work, null);

    public virtual void Dispose() => Connection.Dispose();

    private T Within<T>(Func<Session, DbTransaction> begin, Func<T> work, Predicate<T>? isKept)
    {
        using var transaction = begin(this);
        Transaction = transaction;
        try
        {
            var result = work();
            if (isKept?.Invoke(result) != false)
            {
                transaction.Commit();
            }
            else
            {
                Statements.Clear();
                Candidates.Clear();
            }

            return result;
        }
        finally
        {
            Transaction = null;
        }
    }
}
