using System.Globalization;
using NodaTime;
using Peygir.Ledger.Deriving;
using Peygir.Ledger.Stores.Asking;

namespace Peygir.Ledger.Stores;

/// <summary>Makes sure that a decision is on something that is there, and fills in what follows from it.</summary>
internal sealed class DecisionCheck(Session session, LocalDate today)
{
    /// <summary>The decision as it is recorded.</summary>
    /// <exception cref="LedgerException">It is on something that is not there.</exception>
    public Decision Complete(Decision decision)
    {
        switch (decision)
        {
            case Split split:
                return Complete(split);
            case Corrected corrected:
                return Complete(corrected);
            case Merged merged when merged.From == merged.Into:
                throw new LedgerException($"{merged.From} cannot be merged into itself.", "Name two commitments.");
            case Closed closed:
                Check(closed);
                break;
            case Undone undone:
                Check(undone);
                break;
        }

        foreach (var commitment in Targets.Commitments(decision))
        {
            Exists(commitment);
        }

        foreach (var statement in Targets.Statements(decision))
        {
            Exists(statement);
        }

        return decision;
    }

    /// <summary>The error that a commitment is not there.</summary>
    public static LedgerException NoCommitment(string id) => new($"There is no commitment \"{id}\".", "`peygir list` shows those there are.");

    private Split Complete(Split split)
    {
        var commitment = Exists(split.From);
        foreach (var place in split.Statements)
        {
            var statement = Exists(place);
            if (!commitment.Mentions.Any(m => m.Statement.Id == statement.Statement.Id))
            {
                throw new LedgerException($"{statement.Statement.Id} does not speak of {split.From}.", "See `peygir show` for what does.");
            }
        }

        return split.Statements.IsDefaultOrEmpty
            ? throw new LedgerException($"Nothing of {split.From} is named that should be split off.", "Name the statements that are about another thing.")
            : split with
            {
                From = commitment.Id,
                Into = CommitmentId.SplitFrom(split.From, StatementIdOf(split.Statements[0]) + "@" + EventLog.Last(session).ToString(CultureInfo.InvariantCulture)),
            };
    }

    private Corrected Complete(Corrected corrected)
    {
        var statement = Exists(corrected.Statement);
        if (corrected.Correction.Time is { } time && time.Start > time.End)
        {
            throw new LedgerException($"The time of {statement.Statement.Id} cannot end before it starts.", "Give a last day that is not before the first.");
        }

        if (corrected.Correction.Span is not { } span)
        {
            return corrected;
        }

        var text = ReportTable.One(session, statement.Statement.Report)!.Text;
        return span.Start >= 0 && span.End <= text.Length && span.Length > 0
            ? corrected with { Correction = corrected.Correction with { Quote = text[span.Start..span.End] } }
            : throw new LedgerException($"The report \"{statement.Statement.Report}\" has no text from {span.Start} to {span.End}.", "Give offsets inside its text.");
    }

    private void Check(Closed closed)
    {
        if (closed.Outcome is not (CommitmentStatus.Kept or CommitmentStatus.KeptLate or CommitmentStatus.Withdrawn or CommitmentStatus.Superseded))
        {
            throw new LedgerException($"A commitment cannot be closed as \"{closed.Outcome}\".", "Close it as kept, kept late, withdrawn or superseded.");
        }

        if (closed.Day > today)
        {
            throw new LedgerException($"{closed.Commitment} cannot be closed on a day to come.", $"Name a day up to {today.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}.");
        }
    }

    private void Check(Undone undone)
    {
        if (EventLog.One(session, undone.Seq)?.Change is not Decision)
        {
            throw new LedgerException($"Event {undone.Seq} is no decision of a person.", "See `peygir review history ID` for the numbers of those that can be undone.");
        }

        var targets = session.Many("SELECT target FROM decisions WHERE seq = $1", r => r.Text(0), undone.Seq);
        var decisions = FactTables.Decisions(session, targets);
        if (!Undoing.InForce(decisions).Contains(undone.Seq))
        {
            throw new LedgerException($"Event {undone.Seq} was undone already.", "To bring it back, undo the undoing.");
        }
    }

    private Commitment Exists(string commitment) => new CommitmentLoader(session, LocalDate.MaxIsoValue).One(commitment)
        ?? throw NoCommitment(commitment);

    private StatementFact Exists(StatementRef place) =>
        new Places(FactTables.OfReports(session, [place.Report])).At(place)
        ?? throw new LedgerException($"There is no statement {StatementIdOf(place)}.", "`peygir show` shows the statements of a commitment.");

    private static string StatementIdOf(StatementRef place) => Events.StatementJson.IdOf(place.Report, place.Span);
}
