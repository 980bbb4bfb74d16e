using System.Collections.Immutable;
using NodaTime;
using Peygir.Ledger.Linking;
using Peygir.Reading;

namespace Peygir.Ledger.Deriving;

/// <summary>Stand-in.</summary>
internal static class CommitmentFold
{
    public static Commitment Of(string id, ImmutableArray<Mention> mentions, LocalDate asOf)
    {
        var first = mentions[0].Statement;
        var deadlines = mentions
            .Where(m => m.Relation is Relation.Opened or Relation.Repeated or Relation.Moved
                && m.Statement.Kind is StatementKind.Pledge or StatementKind.Request or StatementKind.Agreement
                && m.Statement.Time is not null && m.Statement.Said is not null)
            .OrderBy(m => m.Statement.Said)
            .DistinctBy(m => (m.Statement.Said, m.Statement.Time!.End))
            .Select(m => new StatedDeadline(m.Statement.Said, m.Statement.Time!, m.Statement.Id))
            .ToImmutableArray();
        var last = deadlines.IsEmpty ? (LocalDate?)null : deadlines[^1].Deadline.End;
        var status = mentions.Any(m => m.Relation == Relation.Kept) ? CommitmentStatus.Kept
            : mentions.Any(m => m.Relation == Relation.Withdrawn) ? CommitmentStatus.Withdrawn
            : mentions.Any(m => m.Relation == Relation.Superseded) ? CommitmentStatus.Superseded
            : first.Kind == StatementKind.Indicator ? CommitmentStatus.Kept
            : last < asOf ? CommitmentStatus.Overdue
            : CommitmentStatus.Open;
        var (debtors, creditors) = CommitmentParties.Default.Of(mentions);
        return new()
        {
            Id = id,
            Title = first.Quote,
            Kind = first.Kind,
            Debtors = debtors,
            Creditors = creditors,
            Area = first.Area,
            Mentions = mentions,
            Deadlines = deadlines,
            Status = status,
            Reason = new("", null, "", null, ""),
            AsOf = asOf,
        };
    }
}
