using System.CommandLine;
using Peygir.Cli.Output.Ledgers;
using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir slips`: whose deadlines moved, and by how much.</summary>
internal static class SlipsCommand
{
    public static Command Create()
    {
        var (options, filters, limit) = (new StoreOptions(), new FilterOptions(), new LimitOption());
        var command = new Command("slips", "Lists commitments whose deadline moved, those that slipped most first.");
        options.AddAllTo(command);
        filters.AddTo(command);
        command.Options.Add(limit.Limit);
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger => limit.Write(
            parsed,
            parsed.GetRequiredValue(options.Format),
            ledger.Commitments(filters.Query(parsed, options) with { Moved = true, Order = CommitmentOrder.Slip }),
            CommitmentShapes.Slips)));
        return command;
    }
}
