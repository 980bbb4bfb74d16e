using System.Collections.Concurrent;
using System.Data.Common;

namespace Peygir.Ledger.Stores;

/// <summary>Connections to one store, and what its errors mean. Thread-safe.</summary>
internal sealed class Store(Dialect dialect) : IDisposable
{
    private const int MostIdle = 8;
    private readonly ConcurrentBag<Session> _idle = [];
    private readonly Lock _writing = new();

    // The same each time, for what it keeps of the file in memory.
    private Session? _writer;

    /// <summary>The store's name as people know it.</summary>
    public string Name => dialect.Name;

    /// <summary>The database.</summary>
    public Dialect Dialect => dialect;

    /// <summary>The store of a name: a path, or an address that begins with "postgres://".</summary>
    public static Store Of(string name) => new(PostgresAddress.IsOne(name) ? new PostgresDialect(name) : new SqliteDialect(name));

    /// <summary>Writes in one transaction. Several threads take turns.</summary>
    /// <param name="work">What to do.</param>
    /// <param name="isKept">Whether what was written stays, by the result; null for always.</param>
    public T Write<T>(Func<Session, T> work, Predicate<T>? isKept = null)
    {
        lock (_writing)
        {
            var writer = _writer;
            _writer = null;
            return Use(writer, session => session.Write(() => work(session), isKept), session => _writer = session);
        }
    }

    /// <summary>Asks in one transaction, which sees one state.</summary>
    public T Read<T>(Func<Session, T> work) => Use(session => session.Read(() => work(session)));

    /// <summary>Uses a connection.</summary>
    public T Use<T>(Func<Session, T> work) => Use(_idle.TryTake(out var idle) ? idle : null, work, Give);

    private T Use<T>(Session? session, Func<Session, T> work, Action<Session> give)
    {
        try
        {
            session ??= dialect.Open();
            var result = work(session);
            give(session);
            session = null;
            return result;
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException && dialect.Explain(e) is { } explained)
        {
            throw explained;
        }
        finally
        {
            // After an error nobody knows what state a connection is in.
            session?.Dispose();
        }
    }

    public void Dispose()
    {
        _writer?.Dispose();
        while (_idle.TryTake(out var session))
        {
            session.Dispose();
        }

        dialect.Dispose();
    }

    private void Give(Session session)
    {
        if (_idle.Count < MostIdle)
        {
            _idle.Add(session);
        }
        else
        {
            session.Dispose();
        }
    }
}
