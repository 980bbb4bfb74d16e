using Peygir.Reading;

namespace Peygir.Ledger.Linking;

/// <summary>Finds what a statement does to a commitment it speaks of.</summary>
internal static class RelationFinder
{
    /// <summary>The relation, given the mentions before it.</summary>
    public static Relation Of(LedgerStatement statement, Traits traits, CommitmentView commitment) => statement.Kind switch
    {
        _ when statement.TellsReplacement && !States(statement) => Relation.Superseded,
        _ when (statement.TellsEnd && !States(statement)) || statement.Progress == "cancelled" => Relation.Withdrawn,
        StatementKind.Progress => OfProgress(statement, traits, commitment),
        StatementKind.Agreement when IsFulfilment(statement, commitment) => Relation.Kept,
        StatementKind.Indicator => IsOtherFigure(statement, commitment) ? Relation.Contradicted : Relation.Repeated,
        _ => statement.Time is { } time ? OfDeadline(statement, time, commitment) : statement.IsOfBefore ? Relation.Recalled : Relation.Repeated,
    };

    /// <summary>
    /// Sets right what only the whole report can tell: of two deadlines the one that was known before is recalled, and what
    /// is still promised has not been kept.
    /// </summary>
    /// <param name="decisions">The decisions of a report about one commitment.</param>
    /// <param name="before">The commitment before the report; null where the report opens it.</param>
    public static IEnumerable<LinkDecision> Together(IReadOnlyList<LinkDecision> decisions, CommitmentView? before)
    {
        var stated = decisions.Where(d => d.Relation is Relation.Opened or Relation.Repeated or Relation.Moved && States(d.Statement)).ToArray();
        var known = before is null ? [] : Stated(before).Select(s => s.Time!.End).ToHashSet();
        var isNew = stated.Any(d => d.Statement.Time is { } t && !known.Contains(t.End));
        foreach (var decision in decisions)
        {
            var recalled = isNew && decision.Relation is Relation.Repeated or Relation.Moved && States(decision.Statement)
                && decision.Statement.Time is { } time && known.Contains(time.End);
            var promised = decision.Relation == Relation.Kept && stated.Any(d => d.Statement.Time is null || d.Statement.Time.End >= d.Statement.Said);
            yield return recalled ? decision with { Relation = Relation.Recalled }
                : promised ? decision with { Relation = Relation.Progressed }
                : decision;
        }
    }

    private static bool States(LedgerStatement s) => s.Kind is StatementKind.Pledge or StatementKind.Request;

    private static IEnumerable<LedgerStatement> Stated(CommitmentView commitment) => commitment.Mentions
        .Where(m => m.Relation is Relation.Opened or Relation.Repeated or Relation.Moved && m.Statement.Kind is not (StatementKind.Progress or StatementKind.Indicator) && m.Statement.Time is not null)
        .Select(m => m.Statement);

    private static Relation OfDeadline(LedgerStatement statement, Deadline time, CommitmentView commitment)
    {
        if (time.End < statement.Said)
        {
            return Relation.Recalled;
        }

        var stated = Stated(commitment).ToArray();
        if (stated.Length == 0)
        {
            return statement.IsOfBefore ? Relation.Recalled : Relation.Moved;
        }

        var last = stated[^1];
        if (last.Time!.End == time.End)
        {
            return statement.IsOfBefore ? Relation.Recalled : Relation.Repeated;
        }

        return statement.IsOfBefore ? Relation.Recalled
            : last.Said == statement.Said && last.Report != statement.Report ? Relation.Contradicted
            : Relation.Moved;
    }

    private static Relation OfProgress(LedgerStatement statement, Traits traits, CommitmentView commitment)
    {
        var isDone = statement.Progress == "completed" || (statement.Progress == "started" && SharesDeed(traits, commitment));
        return isDone && !statement.IsOfBefore && !statement.TellsPart && !IsPart(statement, commitment)
            && commitment.Mentions.Any(m => States(m.Statement)) ? Relation.Kept : Relation.Progressed;
    }

    /// <summary>Whether a figure of it says that only a part was done: one of the same unit is known that is greater.</summary>
    private static bool IsPart(LedgerStatement statement, CommitmentView commitment)
    {
        var known = commitment.Mentions.Select(m => m.Statement).Append(statement).SelectMany(s => s.Figures).Where(f => f.Value is not null).ToArray();
        return statement.Figures.Where(f => f.Value is not null).GroupBy(f => f.Unit).Any(unit =>
            unit.Key == "percent" ? unit.Max(f => f.Value) < 100
            : unit.Max(f => f.Value) < known.Where(k => k.Unit == unit.Key).Max(k => k.Value) || unit.Select(f => f.Value).Distinct().Count() > 1);
    }

    /// <summary>Whether the deed told is one that was promised: a concept of both.</summary>
    private static bool SharesDeed(Traits traits, CommitmentView commitment) => commitment.Mentions
        .Any(m => States(m.Statement) && m.Traits.Own(TraitKind.Concept).Overlaps(traits.Own(TraitKind.Concept)));

    /// <summary>An agreement keeps a promise to agree.</summary>
    private static bool IsFulfilment(LedgerStatement statement, CommitmentView commitment) =>
        !statement.IsOfBefore && commitment.Mentions[0].Statement.Kind is StatementKind.Pledge or StatementKind.Request
        && (statement.Time is null || statement.Time.End <= statement.Said);

    private static bool IsOtherFigure(LedgerStatement statement, CommitmentView commitment) =>
        statement.Time is { } time && commitment.Mentions.Any(m => m.Statement.Time is { } other && other.Start == time.Start && other.End == time.End
            && m.Statement.Figures.Any(f => statement.Figures.Any(g => f.Unit == g.Unit && f.Change == g.Change && f.Value is not null && g.Value is not null))
            && !m.Statement.Figures.Any(f => statement.Figures.Any(g => f.Unit == g.Unit && f.Value == g.Value)));
}
