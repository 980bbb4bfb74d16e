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
            ledger.Due(filters.Query(parsed, options), parsed.GetValue(filters.Within) ?? Window),
            CommitmentShapes.Due)));
        return command;
    }
}
