using System.CommandLine;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir restore FILE`.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var options = new StoreOptions();
        var file = new Argument<string>("FILE") { Description = "What `peygir backup` wrote." };
        var command = new Command("restore", "Makes a ledger from a backup, in a store that has none yet.") { file, options.Store };
        command.SetAction(parsed => LedgerRun.Guard(() =>
        {
            var store = parsed.GetValue(options.Store) ?? DefaultStore.Path();
            LedgerRun.MakeFolder(parsed.GetValue(options.Store), store);
            Ledger.Ledger.Restore(parsed.GetRequiredValue(file), store);
            Complaint.Write($"restored: {LedgerRun.Shown(store)}");
            return ExitCode.Done;
        }));
        return command;
    }
}
