using NodaTime;
using Peygir.Ledger.Deriving;

namespace Peygir.Ledger.Stores.Projecting;

/// <summary>
/// The commitments that a transaction has looked at or changed, so that each is loaded and written once. Only of those
/// that no decision bears on.
/// </summary>
internal sealed class WorkingSet(Session session)
{
    private readonly Dictionary<long, Entry> _entries = [];

    /// <summary>Commitments, as they are with what was added on the last of days.</summary>
    public Dictionary<long, Commitment> Commitments(IReadOnlyCollection<long> ids)
    {
        Load(ids);
        var found = new Dictionary<long, Commitment>();
        foreach (var id in ids)
        {
            if (_entries.TryGetValue(id, out var entry))
            {
                found.Add(id, entry.Commitment(id));
            }
        }

        foreach (var id in ids.Where(i => !found.ContainsKey(i)))
        {
            var name = CommitmentId.Text(id);
            var folding = Component.Around(session, [name]).Fold(LocalDate.MaxIsoValue);
            if (folding.Commitments().FirstOrDefault(c => c.Id == name) is { } decided)
            {
                found.Add(id, CommitmentBuilder.Build(decided, LocalDate.MaxIsoValue, _ => null));
            }
        }

        return found;
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
                    _entries.Add(id, entry = new([], ""));
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

            entry.Add(statement);
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
            CommitmentTable.Put(session, CommitmentRow.Of(entry.Commitment(id), entry.Facts(id), []), entry.Facets);
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
            $"SELECT id, facets FROM commitments WHERE decided = 0 AND hidden = 0 AND {dialect.IsAmong("id", "$1")}",
            r => (Id: r.Number(0), Facets: r.Text(1)),
            dialect.List(missing));
        var statements = FactTables.UndecidedStatements(session, [.. undecided.Select(c => c.Id)]);
        foreach (var (id, facets) in undecided)
        {
            _entries.Add(id, new(statements.GetValueOrDefault(id, []), facets));
        }
    }

    private bool? IsDecided(long id) =>
        session.One<bool?>("SELECT decided FROM commitments WHERE id = $1", r => r.Number(0) == 1, id);

    // Facets are those that the table has.
    private sealed class Entry(List<StatementFact> statements, string facets)
    {
        private Commitment? _commitment;

        public string Facets => facets;

        public bool IsChanged { get; private set; }

        public void Add(StatementFact statement)
        {
            statements.RemoveAll(s => s.Seq == statement.Seq);
            statements.Add(statement);
            IsChanged = true;
            _commitment = null;
        }

        public CommitmentFacts Facts(long id) => CommitmentFacts.Undecided(CommitmentId.Text(id), statements);

        public Commitment Commitment(long id) => _commitment ??= CommitmentBuilder.Build(Facts(id), LocalDate.MaxIsoValue, _ => null);
    }
}
