using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>A mention that nobody has looked at, and how doubtful it is.</summary>
/// <param name="Commitment">The commitment it is held to speak of.</param>
/// <param name="Mention">The mention.</param>
/// <param name="Share">The chance, 0 to 1, that it is wrong: no statement of this kind, or not of this commitment.</param>
internal sealed record Doubt(Commitment Commitment, Mention Mention, double Share)
{
    // Of what was spoken of last, as people look at what is new; so a large ledger need not be gone through.
    private const int MostCommitments = 500;

    /// <summary>The mentions of commitments that nobody has reviewed, the most doubtful first.</summary>
    public static IReadOnlyList<Doubt> Queue(Ledger.Ledger ledger, CommitmentQuery query) =>
    [
        .. ledger.Commitments(query with { Reviewed = false, Limit = MostCommitments })
            .SelectMany(c => c.Mentions, (c, m) => new Doubt(c, m, 1 - (m.Score * m.Statement.Confidence)))
            .OrderByDescending(d => d.Share)
            .ThenBy(d => d.Commitment.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Mention.Statement.Id, StringComparer.Ordinal),
    ];
}
