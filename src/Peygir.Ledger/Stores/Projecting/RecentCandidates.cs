using Peygir.Ledger.Deriving;
using Peygir.Ledger.Linking;

namespace Peygir.Ledger.Stores.Projecting;

/// <summary>
/// Commitments that linking looked at lately, by their numbers, with the statements that made them what they are: as long as
/// these are the same, so are they.
/// </summary>
internal sealed class RecentCandidates
{
    // Some fifty kilobytes each, with all that linking makes of them.
    private const int Most = 1_024;
    private readonly RecentlyUsed<long, (Stamp[] Stamps, LinkCandidate Candidate)> _recent = new(Most);

    /// <summary>A commitment that no decision bears on.</summary>
    public LinkCandidate Of(long number, string id, IReadOnlyList<StatementFact> statements)
    {
        Stamp[] stamps = [.. statements.Select(s => new Stamp(s.Seq, s.Day, s.IsCurrent))];
        var isKnown = _recent.TryGet(number, out var known);
        if (isKnown && known.Stamps.AsSpan().SequenceEqual(stamps))
        {
            return known.Candidate;
        }

        var candidate = Of(CommitmentFacts.Undecided(id, statements), isKnown ? known.Candidate : null);
        _recent.Put(number, (stamps, candidate));
        return candidate;
    }

    /// <summary>A commitment by its facts.</summary>
    public static LinkCandidate Of(CommitmentFacts facts, LinkCandidate? earlier = null) => new(facts.Id, [.. facts.InOrder().Select(m => m.Mention)], earlier);

    /// <summary>Lets go of all.</summary>
    public void Clear() => _recent.Clear();

    private readonly record struct Stamp(long Seq, NodaTime.LocalDate Day, bool IsCurrent);
}
