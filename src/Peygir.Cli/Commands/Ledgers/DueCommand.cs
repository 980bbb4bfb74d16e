using System.CommandLine;
using Peygir.Cli.Output.Ledgers;
using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir due`: what is overdue, and what is due soon.</summary>
internal static class DueCommand
{
    private const int Window = 30;

    public static Command Create()
    {
        var (options, filters, limit) = (new StoreOptions(), new FilterOptions(), new LimitOption());
        var command = new Command("due", $"Lists what is overdue and what is due within {Window} days (or --within DAYS), the oldest deadline first.");
        options.AddAllTo(command);
        filters.AddTo(command);
        command.Options.Add(limit.Limit);
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger => limit.Write(
            parsed,
            parsed.GetRequiredValue(options.Format),
            Due(ledger, filters.Query(parsed, options)),
            CommitmentShapes.Due)));
        return command;
    }

    // Every deadline that has passed is before every one to come.
    private static IEnumerable<Commitment> Due(Ledger.Ledger ledger, CommitmentQuery query)
    {
        var overdue = query with { Status = CommitmentStatus.Overdue, DueWithin = null, Order = CommitmentOrder.Deadline };
        var soon = query with { DueWithin = query.DueWithin ?? Window, Order = CommitmentOrder.Deadline };
        return query.Status switch
        {
            CommitmentStatus.Overdue => ledger.Commitments(overdue),
            null => ledger.Commitments(overdue).Concat(ledger.Commitments(soon)),
            _ => ledger.Commitments(soon),
        };
    }
}
