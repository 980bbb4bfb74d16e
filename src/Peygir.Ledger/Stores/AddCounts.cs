using System.Collections.Immutable;

namespace Peygir.Ledger.Stores;

/// <summary>Counts what adding did; what is rolled back is taken back.</summary>
internal sealed class AddCounts
{
    private readonly Dictionary<Relation, int> _relations = [];
    private readonly List<AddedChange> _changes = [];
    private readonly Dictionary<Relation, int> _told = [];
    private readonly List<LedgerException> _refused = [];

    public int New { get; set; }

    public int Known { get; set; }

    public int Reread { get; set; }

    public int Statements { get; private set; }

    public AddSummary Summary => new(New, Known, Reread, Statements, _relations, _changes, _refused);

    public void Refuse(LedgerException because) => _refused.Add(because);

    public void Count(LedgerStatement statement, ImmutableArray<Link> links)
    {
        Statements++;
        foreach (var link in links)
        {
            Tell(new(link.Relation, link.Commitment, statement));
            _relations[link.Relation] = _relations.GetValueOrDefault(link.Relation) + 1;
        }
    }

    public void Add(AddCounts other)
    {
        New += other.New;
        Known += other.Known;
        Reread += other.Reread;
        Statements += other.Statements;
        _refused.AddRange(other._refused);
        other._changes.ForEach(Tell);
        foreach (var (relation, count) in other._relations)
        {
            _relations[relation] = _relations.GetValueOrDefault(relation) + count;
        }
    }

    private void Tell(AddedChange change)
    {
        if (change.Relation is not (Relation.Repeated or Relation.Progressed or Relation.Recalled)
            && _told.GetValueOrDefault(change.Relation) is var told and < AddSummary.MostChanges)
        {
            _told[change.Relation] = told + 1;
            _changes.Add(change);
        }
    }
}
