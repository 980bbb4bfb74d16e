using System.Collections.Immutable;
using NodaTime;
using Peygir.Reading;

namespace Peygir.Ledger.Deriving;

/// <summary>
/// Where a commitment stands on a day and why. It changes only by evidence, by a person, or by a day passing: after the
/// states and operations of commitments (Singh, 1999; Yolum and Singh, 2002).
/// </summary>
internal sealed class LifeCycle(
    IReadOnlyList<FoldedMention> mentions,
    ImmutableArray<StatedDeadline> deadlines,
    LedgerStatement maker,
    LocalDate asOf,
    LocalDate lastRead)
{
    /// <summary>Days before the end of a deadline from which it is due soon.</summary>
    public const int DueSoon = 30;

    private static readonly string[] s_begun = ["started", "ongoing", "completed"];

    /// <summary>Where it stands.</summary>
    /// <param name="endings">What people decided of its end, in order.</param>
    public (CommitmentStatus Status, StatusReason Reason) Status(IReadOnlyList<LedgerEvent> endings)
    {
        var last = endings.Count == 0 ? null : endings[^1];
        return last?.Change is Closed closed ? ByPerson(closed, last.Cause.Reason)
            : ByReport(last?.Day) is { } ended ? ended
            : maker.Condition.Length > 0 && !Binds() ? (CommitmentStatus.Conditional, Reason("conditional", null, maker.Id, maker.Condition))
            : ByDay();
    }

    private (CommitmentStatus, StatusReason) ByPerson(Closed closed, string why)
    {
        var note = closed.Source.Length == 0 ? why : why.Length == 0 ? closed.Source : $"{why} ({closed.Source})";
        var isLate = closed.Outcome == CommitmentStatus.KeptLate
            || (closed.Outcome == CommitmentStatus.Kept && !deadlines.IsEmpty && closed.Day > deadlines[0].Deadline.End);
        return closed.Outcome switch
        {
            CommitmentStatus.Withdrawn => (CommitmentStatus.Withdrawn, Reason("withdrawn-by-person", closed.Day, "", note)),
            CommitmentStatus.Superseded => (CommitmentStatus.Superseded, Reason("superseded-by-person", closed.Day, "", note)),
            _ when isLate => (CommitmentStatus.KeptLate, Reason("kept-late-by-person", closed.Day, "", note)),
            _ => (CommitmentStatus.Kept, Reason("kept-by-person", closed.Day, "", note)),
        };
    }

    // The last evidence counts. What was kept, withdrawn or replaced stands again when it is promised again on a later day;
    // what nobody promised and a report tells as done is kept.
    private (CommitmentStatus, StatusReason)? ByReport(LocalDate? reopened)
    {
        FoldedMention? ending = null;
        foreach (var mention in mentions.Where(m => reopened is not { } day || m.Day > day))
        {
            if (mention.Mention.Relation is Relation.Kept or Relation.Withdrawn or Relation.Superseded)
            {
                ending = mention;
            }
            else if (ending is not null && mention.Day > ending.Day && Promises(mention.Mention))
            {
                ending = null;
            }
        }

        ending ??= reopened is null && !mentions.Any(m => Promises(m.Mention)) ? mentions.LastOrDefault(m => IsDone(m.Mention.Statement)) : null;
        if (ending is null)
        {
            return null;
        }

        var statement = ending.Mention.Statement;
        return ending.Mention.Relation switch
        {
            Relation.Withdrawn => (CommitmentStatus.Withdrawn, Reason("withdrawn-reported", statement.Said, statement.Id)),
            Relation.Superseded => (CommitmentStatus.Superseded, Reason("superseded-reported", statement.Said, statement.Id)),
            _ when IsLate(ending) => (CommitmentStatus.KeptLate, Reason("kept-late-reported", statement.Said, statement.Id)),
            _ => (CommitmentStatus.Kept, Reason("kept-reported", statement.Said, statement.Id)),
        };
    }

    private static bool IsDone(LedgerStatement s) => s is { Kind: StatementKind.Progress, Progress: "completed", TellsPart: false };

    // Late only if it cannot have been done in time: by the day that the report gives for it, else by the report's own.
    private bool IsLate(FoldedMention kept) =>
        !deadlines.IsEmpty && (kept.Mention.Statement.Time?.Start ?? kept.Day) > deadlines[0].Deadline.End;

    private bool Binds() => mentions.Any(m =>
        (Promises(m.Mention) && m.Mention.Statement.Condition.Length == 0)
        || (m.Mention.Relation == Relation.Progressed && s_begun.Contains(m.Mention.Statement.Progress)));

    private (CommitmentStatus, StatusReason) ByDay()
    {
        if (deadlines.IsEmpty)
        {
            // A measured quantity is a result already.
            return maker.Kind == StatementKind.Indicator
                ? (CommitmentStatus.Kept, Reason("measured", null, maker.Id))
                : (CommitmentStatus.Open, Reason("no-deadline", null, maker.Id));
        }

        var (_, deadline, statement) = deadlines[^1];
        return deadline.End < asOf ? (CommitmentStatus.Overdue, Reason("deadline-passed", deadline.End, statement))
            : Period.DaysBetween(asOf, deadline.End) <= DueSoon ? (CommitmentStatus.Open, Reason("due-soon", deadline.End, statement))
            : (CommitmentStatus.Open, Reason("deadline-ahead", deadline.End, statement));
    }

    private static bool Promises(Mention mention) =>
        mention.Relation is Relation.Opened or Relation.Repeated or Relation.Moved && Kinds.MakesCommitment(mention.Statement.Kind);

    private StatusReason Reason(string key, LocalDate? day, string statement, string note = "") => new(key, day, statement, lastRead, note);
}
