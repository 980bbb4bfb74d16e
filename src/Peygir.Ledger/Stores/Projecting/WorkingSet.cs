using Peygir.Ledger.Deriving;

namespace Peygir.Ledger.Stores.Projecting;

/// <summary>
/// The commitments that a transaction has looked at or changed, so that each is loaded and written once. Only of those
/// that no decision bears on.
/// </summary>
internal sealed class WorkingSet(Session session)
{
    private readonly Dictionary<long, Entry> _entries = [];

    /// <summary>The facts of commitments, as they are with what was added.</summary>
    public Dictionary<long, CommitmentFacts> Facts(IReadOnlyCollection<long> ids)
    {
        Load(ids);
        var facts = new Dictionary<long, CommitmentFacts>();
        foreach (var id in ids)
        {
            if (_entries.TryGetValue(id, out var entry))
            {
                facts.Add(id, CommitmentFacts.Undecided(CommitmentId.Text(id), entry.Statements));
            }
        }

        foreach (var id in ids.Where(i => !facts.ContainsKey(i)))
        {
            var name = CommitmentId.Text(id);
            var folding = Component.Around(session, [name]).Fold(NodaTime.LocalDate.MaxIsoValue);
            if (folding.Commitments().FirstOrDefault(c => c.Id == name) is { } decided)
            {
                facts.Add(id, decided);
            }
        }

        return facts;
    }

    /// <summary>Adds a statement of a new report to the commitments it speaks of.</summary>
    /// <returns>Of these the ones that decisions bear on: they are left to be folded.</returns>
    public List<string> Add(StatementFact statement)
    {
        var decided = new List<string>();
        foreach (var link in statement.Links)
        {
            var id = CommitmentId.Number(link.Commitment);
            if (!_entries.TryGetValue(id, out var entry))
            {
                if (IsDecided(id) is not { } isDecided)
                {
                    _entries.Add(id, entry = new() { IsNew = true });
                }
                else if (isDecided)
                {
                    decided.Add(link.Commitment);
                    continue;
                }
                else
                {
                    Load([id]);
                    entry = _entries[id];
                }
            }

            entry.Statements.RemoveAll(s => s.Seq == statement.Seq);
            entry.Statements.Add(statement);
            entry.IsChanged = true;
        }

        return decided;
    }

    /// <summary>Forgets commitments that are changed elsewhere.</summary>
    public void Forget(IEnumerable<Link> links)
    {
        foreach (var link in links)
        {
            _entries.Remove(CommitmentId.Number(link.Commitment));
        }
    }

    /// <summary>Writes what was changed, and forgets all.</summary>
    public void Flush()
    {
        foreach (var (id, entry) in _entries.Where(e => e.Value.IsChanged).OrderBy(e => e.Key))
        {
            CommitmentTable.Put(session, CommitmentRow.Of(CommitmentFacts.Undecided(CommitmentId.Text(id), entry.Statements), []), entry.IsNew);
        }

        _entries.Clear();
    }

    private void Load(IReadOnlyCollection<long> ids)
    {
        var missing = ids.Where(i => !_entries.ContainsKey(i)).ToArray();
        if (missing.Length == 0)
        {
            return;
        }

        var dialect = session.Dialect;
        var undecided = session.Many(
            $"SELECT id FROM commitments WHERE decided = 0 AND hidden = 0 AND {dialect.IsAmong("id", "$1")}", r => r.GetInt64(0), dialect.List(missing));
        foreach (var (id, statements) in FactTables.UndecidedStatements(session, undecided))
        {
            _entries.Add(id, new() { Statements = statements });
        }
    }

    private bool? IsDecided(long id) =>
        session.One<bool?>("SELECT decided FROM commitments WHERE id = $1", r => r.GetInt64(0) == 1, id);

    private sealed class Entry
    {
        public List<StatementFact> Statements { get; init; } = [];

        public bool IsNew { get; init; }

        public bool IsChanged { get; set; }
    }
}
