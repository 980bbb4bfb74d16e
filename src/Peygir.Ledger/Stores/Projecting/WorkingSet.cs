using NodaTime;
using Peygir.Ledger.Deriving;
using Peygir.Ledger.Linking;

namespace Peygir.Ledger.Stores.Projecting;

/// <summary>
/// The commitments that a transaction has looked at or changed, so that each is loaded and written once. Only of those
/// that no decision bears on.
/// </summary>
internal sealed class WorkingSet(Session session, Numbering numbering)
{
    private readonly Dictionary<long, Entry> _entries = [];
    private readonly CommitmentTable _table = new(session);

    /// <summary>Commitments by their numbers, as they are with what was added on the last of days.</summary>
    public Dictionary<long, LinkCandidate> Candidates(IReadOnlyCollection<long> numbers)
    {
        Load(numbers);
        var found = new Dictionary<long, LinkCandidate>();
        foreach (var number in numbers)
        {
            if (_entries.TryGetValue(number, out var entry))
            {
                found.Add(number, entry.Candidate ??= session.Candidates.Of(number, entry.Id, entry.Statements));
            }
        }

        foreach (var (number, id) in CommitmentNumbers.Ids(session, [.. numbers.Where(n => !found.ContainsKey(n))]))
        {
            var folding = Component.Around(session, [id]).Fold(LocalDate.MaxIsoValue);
            if (folding.Commitments().FirstOrDefault(c => c.Id == id) is { } decided)
            {
                found.Add(number, RecentCandidates.Of(decided));
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
            var number = numbering.Of(link.Commitment);
            if (!_entries.TryGetValue(number, out var entry))
            {
                if (IsDecided(number) is not { } isDecided)
                {
                    _entries.Add(number, entry = new(link.Commitment, [], ""));
                }
                else if (isDecided)
                {
                    decided.Add(link.Commitment);
                    continue;
                }
                else
                {
                    Load([number]);
                    entry = _entries[number];
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
            _entries.Remove(numbering.Of(link.Commitment));
        }
    }

    /// <summary>Writes what was changed, and forgets all.</summary>
    public void Flush()
    {
        foreach (var (number, entry) in _entries.Where(e => e.Value.IsChanged).OrderBy(e => e.Key))
        {
            _table.Put(number, CommitmentRow.Of(entry.Facts, []), entry.Facets);
        }

        _entries.Clear();
    }

    private void Load(IReadOnlyCollection<long> numbers)
    {
        var missing = numbers.Where(i => !_entries.ContainsKey(i)).ToArray();
        if (missing.Length == 0)
        {
            return;
        }

        var dialect = session.Dialect;
        var undecided = session.Many(
            $"SELECT number, id, facets FROM commitments WHERE decided = 0 AND hidden = 0 AND {dialect.IsAmong("number", "$1")}",
            r => (Number: r.Number(0), Id: CommitmentId.Text(r.Number(1)), Facets: r.Text(2)),
            dialect.List(missing));
        var statements = FactTables.UndecidedStatements(session, [.. undecided.Select(c => c.Number)]);
        foreach (var (number, id, facets) in undecided)
        {
            _entries.Add(number, new(id, statements.GetValueOrDefault(number, []), facets));
        }
    }

    private bool? IsDecided(long number) =>
        session.One<bool?>("SELECT decided FROM commitments WHERE number = $1", r => r.Number(0) == 1, number);

    // Facets are those that the table has.
    private sealed class Entry(string id, List<StatementFact> statements, string facets)
    {
        public string Id => id;

        public IReadOnlyList<StatementFact> Statements => statements;

        public string Facets => facets;

        public bool IsChanged { get; private set; }

        public void Add(StatementFact statement)
        {
            statements.RemoveAll(s => s.Seq == statement.Seq);
            statements.Add(statement);
            IsChanged = true;
            Candidate = null;
        }

        public CommitmentFacts Facts => CommitmentFacts.Undecided(id, statements);

        /// <summary>As linking looks at it; null where it did not, or it changed since.</summary>
        public LinkCandidate? Candidate { get; set; }
    }
}
