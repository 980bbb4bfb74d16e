namespace Peygir.Ledger.Stores;

/// <summary>
/// Statements, by the numbers of their events, that a connection looked at lately. An event never changes; but the number of
/// one that was taken back is given again, so that all is let go then.
/// </summary>
internal sealed class RecentStatements
{
    private const int Most = 4_096;
    private readonly RecentlyUsed<long, StatementAdded> _recent = new(Most);

    /// <summary>Keeps a statement that was added.</summary>
    public void Add(long seq, StatementAdded added) => _recent.Put(seq, added);

    /// <summary>Statements by their numbers; those that are not at hand are read together.</summary>
    public Dictionary<long, StatementAdded> Of(Session session, IReadOnlyCollection<long> seqs)
    {
        var found = new Dictionary<long, StatementAdded>();
        var missing = new HashSet<long>();
        foreach (var seq in seqs)
        {
            if (_recent.TryGet(seq, out var added))
            {
                found[seq] = added;
            }
            else
            {
                missing.Add(seq);
            }
        }

        if (missing.Count > 0)
        {
            var dialect = session.Dialect;
            foreach (var e in session.Many($"SELECT {EventLog.Columns} FROM events e WHERE {dialect.IsAmong("e.seq", "$1")}", EventLog.Row, dialect.List(missing)))
            {
                var added = (StatementAdded)e.Change;
                found.Add(e.Seq, added);
                Add(e.Seq, added);
            }
        }

        return found;
    }

    /// <summary>Lets go of all.</summary>
    public void Clear() => _recent.Clear();
}
