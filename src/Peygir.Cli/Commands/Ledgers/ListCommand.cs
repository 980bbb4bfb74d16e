using System.CommandLine;
using Peygir.Cli.Output.Ledgers;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir list`: the commitments of a ledger.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var (options, filters, limit) = (new StoreOptions(), new FilterOptions(), new LimitOption());
        var command = new Command("list", "Lists commitments.");
        options.AddAllTo(command);
        filters.AddTo(command);
        command.Options.Add(limit.Limit);
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger => limit.Write(
            parsed,
            parsed.GetRequiredValue(options.Format),
            ledger.Commitments(filters.Query(parsed, options)),
            CommitmentShapes.List)));
        return command;
    }
}
