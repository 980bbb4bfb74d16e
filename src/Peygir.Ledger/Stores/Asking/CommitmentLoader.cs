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
        var number = CommitmentNumbers.Of(session, id);
        var isDecided = session.One<bool?>("SELECT decided FROM commitments WHERE number = $1", r => r.Number(0) == 1, number);
        if (isDecided == false)
        {
            return Undecided(new Dictionary<long, string> { [number] = id }).GetValueOrDefault(number);
        }

        var folding = Component.Around(session, [id]).Fold(asOf);
        var now = folding.Now(id);
        return folding.Commitments().FirstOrDefault(c => c.Id == now) is { } facts ? Build(facts) : null;
    }

    /// <summary>Commitments by their numbers, in any order; those that have no mention up to the day are left out.</summary>
    public List<Commitment> Many(IReadOnlyCollection<long> numbers)
    {
        var undecided = session.Many(
            $"SELECT number FROM commitments WHERE decided = 0 AND {session.Dialect.IsAmong("number", "$1")}", r => r.Number(0), session.Dialect.List(numbers)).ToHashSet();
        var ids = CommitmentNumbers.Ids(session, numbers);
        var found = Undecided(ids.Where(i => undecided.Contains(i.Key)).ToDictionary()).Values.ToList();
        foreach (var (number, id) in ids)
        {
            if (!undecided.Contains(number) && One(id) is { } commitment && commitment.Id == id)
            {
                found.Add(commitment);
            }
        }

        return found;
    }

    private Dictionary<long, Commitment> Undecided(IReadOnlyDictionary<long, string> ids) => FactTables.UndecidedStatements(session, [.. ids.Keys])
        .Select(c => (Number: c.Key, Facts: CommitmentFacts.Undecided(ids[c.Key], c.Value.Where(s => s.Day <= asOf))))
        .Where(c => c.Facts.Mentions.Count > 0)
        .ToDictionary(c => c.Number, c => Build(c.Facts));

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
