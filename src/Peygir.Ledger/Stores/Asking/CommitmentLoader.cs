using NodaTime;
using Peygir.Ledger.Deriving;
using Peygir.Ledger.Stores.Projecting;

namespace Peygir.Ledger.Stores.Asking;

/// <summary>Makes commitments as they stand on a day of what is stored.</summary>
internal sealed class CommitmentLoader(Session session, LocalDate asOf)
{
    private readonly Dictionary<string, LocalDate?> _lastRead = new(StringComparer.Ordinal);

    /// <summary>A commitment; the one it was merged into, where it was; null where there is none on that day.</summary>
    public Commitment? One(string id)
    {
        var isDecided = session.One<bool?>("SELECT decided FROM commitments WHERE id = $1", r => r.Number(0) == 1, CommitmentId.Number(id));
        if (isDecided == false)
        {
            return Undecided([CommitmentId.Number(id)]).GetValueOrDefault(id);
        }

        var folding = Component.Around(session, [id]).Fold(asOf);
        var now = folding.Now(id);
        return folding.Commitments().FirstOrDefault(c => c.Id == now) is { } facts ? Build(facts) : null;
    }

    /// <summary>Commitments by their ids; those that have no mention up to the day are left out.</summary>
    public Dictionary<string, Commitment> Many(IReadOnlyCollection<long> ids)
    {
        var found = Undecided(session.Many(
            $"SELECT id FROM commitments WHERE decided = 0 AND {session.Dialect.IsAmong("id", "$1")}", r => r.Number(0), session.Dialect.List(ids)));
        foreach (var id in ids.Select(CommitmentId.Text).Where(i => !found.ContainsKey(i)))
        {
            if (One(id) is { } commitment && commitment.Id == id)
            {
                found.Add(id, commitment);
            }
        }

        return found;
    }

    private Dictionary<string, Commitment> Undecided(IReadOnlyCollection<long> ids) => FactTables.UndecidedStatements(session, ids)
        .Select(c => CommitmentFacts.Undecided(CommitmentId.Text(c.Key), c.Value.Where(s => s.Day <= asOf)))
        .Where(f => f.Mentions.Count > 0)
        .Select(Build)
        .ToDictionary(c => c.Id, StringComparer.Ordinal);

    private Commitment Build(CommitmentFacts facts) => CommitmentBuilder.Build(facts, asOf, LastRead);

    private LocalDate? LastRead(System.Collections.Immutable.ImmutableArray<string> subjects)
    {
        LocalDate? last = null;
        foreach (var subject in subjects)
        {
            if (!_lastRead.TryGetValue(subject, out var day))
            {
                _lastRead.Add(subject, day = SubjectDays.Last(session, [subject], asOf));
            }

            last = last is null || day > last ? day ?? last : last;
        }

        return last;
    }
}
