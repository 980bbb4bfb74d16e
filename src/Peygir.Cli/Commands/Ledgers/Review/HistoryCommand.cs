using System.CommandLine;
using Peygir.Cli.Output.Ledgers;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>`peygir review history ID`.</summary>
internal static class HistoryCommand
{
    public static Command Create()
    {
        var options = new StoreOptions();
        var id = ReviewOptions.Commitment("COMMITMENT", "The commitment.");
        var command = new Command("history", "Shows what happened to a commitment: what was read, who decided what and why.") { id };
        options.AddTo(command);
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger => LedgerOutput.Write(
            parsed.GetRequiredValue(options.Format), ledger.History(parsed.GetRequiredValue(id)), HistoryShape.Shape)));
        return command;
    }
}
