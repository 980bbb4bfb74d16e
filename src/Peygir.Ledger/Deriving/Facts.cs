using System.Collections.Immutable;
using NodaTime;

namespace Peygir.Ledger.Deriving;

/// <summary>A statement as its event tells it, with what became of its reading.</summary>
/// <param name="Seq">The number of its event.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Day">The day it was said; of an undated report the day it was added.</param>
/// <param name="IsCurrent">Whether it is of its report's last reading.</param>
/// <param name="Links">What linking found.</param>
internal sealed record StatementFact(long Seq, LedgerStatement Statement, LocalDate Day, bool IsCurrent, ImmutableArray<Link> Links);

/// <summary>A mention that stands after all decisions.</summary>
/// <param name="Seq">The number of its statement's event.</param>
/// <param name="Mention">The mention.</param>
/// <param name="Day">The day it was said; of an undated report the day it was added.</param>
/// <param name="Linked">The commitment that linking gave it to; "" where only a person did.</param>
internal sealed record FoldedMention(long Seq, Mention Mention, LocalDate Day, string Linked);

/// <summary>What a commitment follows from.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Mentions">Its mentions, in any order.</param>
/// <param name="Endings">What people decided of its end, in the order they did.</param>
/// <param name="IsReviewed">Whether a person decided anything on it.</param>
internal sealed record CommitmentFacts(
    string Id, IReadOnlyList<FoldedMention> Mentions, IReadOnlyList<LedgerEvent> Endings, bool IsReviewed)
{
    /// <summary>Its mentions as they were said; this order does not depend on that of adding.</summary>
    public FoldedMention[] InOrder() =>
    [
        .. Mentions.OrderBy(m => m.Day)
            .ThenBy(m => m.Mention.Relation != Relation.Opened)
            .ThenBy(m => m.Mention.Statement.Report, StringComparer.Ordinal)
            .ThenBy(m => m.Mention.Statement.Span),
    ];

    /// <summary>A commitment that no person decided on.</summary>
    public static CommitmentFacts Undecided(string id, IEnumerable<StatementFact> statements) => new(
        id,
        [.. from s in statements
            from link in s.Links
            where link.Commitment == id
            select new FoldedMention(s.Seq, new(s.Statement, link.Relation, link.Score, link.Reasons), s.Day, id)],
        [],
        IsReviewed: false);
}
