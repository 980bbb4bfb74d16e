using System.Collections.Immutable;
using NodaTime;

namespace Peygir.Ledger.Deriving;

/// <summary>Makes a commitment, as it stands on a day, of its facts.</summary>
internal static class CommitmentBuilder
{
    private static readonly Relation[] s_stating = [Relation.Opened, Relation.Repeated, Relation.Moved];

    /// <summary>Makes a commitment.</summary>
    /// <param name="facts">With one mention at least, and none after the day.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="lastRead">The day, up to that day, of the last report on one of the subjects; null where there is none.</param>
    public static Commitment Build(CommitmentFacts facts, LocalDate asOf, Func<ImmutableArray<string>, LocalDate?> lastRead)
    {
        var folded = facts.InOrder();
        ImmutableArray<Mention> mentions = [.. folded.Select(m => m.Mention)];
        var maker = (mentions.FirstOrDefault(m => Kinds.MakesCommitment(m.Statement.Kind)) ?? mentions[0]).Statement;
        var (debtors, creditors) = CommitmentParties.Default.Of(mentions);
        var subjects = Subjects(mentions, maker);
        var deadlines = Deadlines(mentions);
        var said = folded[^1].Day;
        var read = Latest(said, lastRead(subjects));
        var (status, reason) = new LifeCycle(folded, deadlines, maker, asOf, read).Status(facts.Endings);
        return new()
        {
            Id = facts.Id,
            Title = maker.Quote,
            Kind = maker.Kind,
            Debtors = debtors,
            Creditors = creditors,
            Area = Area(mentions),
            Subjects = subjects,
            Mentions = mentions,
            LastSaid = said,
            Deadlines = deadlines,
            Condition = maker.Condition,
            Status = status,
            Reason = reason,
            AsOf = asOf,
            IsReviewed = facts.IsReviewed,
        };
    }

    private static ImmutableArray<StatedDeadline> Deadlines(ImmutableArray<Mention> mentions)
    {
        var seen = new HashSet<(LocalDate?, string, LocalDate)>();
        return
        [
            .. from m in mentions
               let s = m.Statement
               where s_stating.Contains(m.Relation) && Kinds.MakesCommitment(s.Kind)
               let time = s.Time
               where time is not null && seen.Add((s.Said, s.Speaker, time.End))
               select new StatedDeadline(s.Said, time, s.Id),
        ];
    }

    private static ImmutableArray<string> Subjects(ImmutableArray<Mention> mentions, LedgerStatement maker) =>
    [
        .. maker.Subjects.Concat(mentions
            .SelectMany(m => m.Statement.Subjects.Distinct(StringComparer.Ordinal))
            .GroupBy(s => s, StringComparer.Ordinal)
            .Where(g => g.Count() * 2 >= mentions.Length)
            .Select(g => g.Key)).Distinct(StringComparer.Ordinal),
    ];

    private static string Area(ImmutableArray<Mention> mentions) => mentions
        .Select(m => m.Statement.Area)
        .GroupBy(a => a, StringComparer.Ordinal)
        .OrderBy(g => g.Key == "other")
        .ThenByDescending(g => g.Count())
        .First().Key;

    private static LocalDate Latest(LocalDate one, LocalDate? other) => other is { } day && day > one ? day : one;
}
