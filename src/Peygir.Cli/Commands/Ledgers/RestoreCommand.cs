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
            var path = parsed.GetRequiredValue(file);
            InputFile.Open(path).Dispose();
            using var ledger = Ledger.Ledger.Restore(path, LedgerRun.Place(parsed.GetValue(options.Store)));
            Complaint.Write($"restored from {path}: {ledger.Store}");
            return ExitCode.Done;
        }));
        return command;
    }
}
