using System.Data.Common;

namespace Peygir.Ledger.Stores;

/// <summary>What SQLite and PostgreSQL do each in its own way. Thread-safe.</summary>
internal abstract class Dialect : IDisposable
{
    /// <summary>The store's name as people know it, for messages; without a password.</summary>
    public abstract string Name { get; }

    /// <summary>What makes a table its own index; "" where the database cannot.</summary>
    public abstract string Clustered { get; }

    /// <summary>The type of a primary key that is the number of its row.</summary>
    public abstract string Number { get; }

    /// <summary>SQL that sets up the search index.</summary>
    public abstract string CreateSearch { get; }

    /// <summary>Opens a connection.</summary>
    public abstract Session Open();

    /// <summary>Makes sure that what is there is a ledger or nothing, without touching it.</summary>
    /// <returns>The version of its schema; 0 where there is nothing.</returns>
    public abstract int SchemaVersion(Session session);

    /// <summary>Prepares an empty store for its first schema, outside of any transaction.</summary>
    public virtual void Prepare(Session session)
    {
    }

    /// <summary>Marks a new store as a ledger.</summary>
    public virtual void Mark(Session session)
    {
    }

    /// <summary>Begins a transaction that writes.</summary>
    public abstract DbTransaction BeginWriting(Session session);

    /// <summary>Begins a transaction that sees one state.</summary>
    public abstract DbTransaction BeginReading(Session session);

    /// <summary>A condition that a column has one of the values of a list.</summary>
    public abstract string IsAmong(string column, string parameter);

    /// <summary>A list as a value of a parameter.</summary>
    public abstract object List(IEnumerable<long> values);

    /// <inheritdoc cref="List(IEnumerable{long})"/>
    public abstract object List(IEnumerable<string> values);

    /// <summary>Puts rows of a key and what has it into a table; what is there already, or in the other table, stays.</summary>
    /// <param name="session">The session.</param>
    /// <param name="table">The table.</param>
    /// <param name="column">Its column of what has the key.</param>
    /// <param name="pairs">The rows, in order.</param>
    /// <param name="other">Another table of the same columns; null for none.</param>
    public abstract void AddPairs(Session session, string table, string column, IReadOnlyList<(long Key, long Value)> pairs, string? other);

    /// <summary>Puts the words of a statement into the search index.</summary>
    public abstract void AddToSearch(Session session, long statement, IEnumerable<string> words);

    /// <summary>Takes a statement out of the search index.</summary>
    public abstract void RemoveFromSearch(Session session, long statement);

    /// <summary>Empties the search index.</summary>
    public abstract void ClearSearch(Session session);

    /// <summary>A query that gives the numbers of the statements that match $1, best first, $2 of them.</summary>
    public abstract string SearchQuery { get; }

    /// <summary>What is asked of the index: all groups, and of each group at least one of its words.</summary>
    public abstract string SearchExpression(IEnumerable<IReadOnlyCollection<string>> groups);

    /// <summary>A query that gives (word, statement) for all that is in the search index, in order.</summary>
    public abstract string SearchContents { get; }

    /// <summary>What the database finds wrong with its files.</summary>
    public abstract IReadOnlyList<string> Damage(Session session);

    /// <summary>What an error of the database means; null where nothing better can be said than it says itself.</summary>
    public abstract LedgerException? Explain(Exception error);

    /// <summary>Closes what is kept open.</summary>
    public virtual void Dispose() => GC.SuppressFinalize(this);
}
