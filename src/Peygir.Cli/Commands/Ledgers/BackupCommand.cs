using System.CommandLine;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir backup FILE`.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var options = new StoreOptions();
        var file = new Argument<string>("FILE") { Description = "Where to write it; there must be nothing yet." };
        var command = new Command("backup", "Writes a copy of the whole ledger, as it is at one moment, while others may go on writing to it.") { file, options.Store };
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger =>
        {
            ledger.Backup(parsed.GetRequiredValue(file));
            Complaint.Write($"written: {parsed.GetValue(file)}");
            return ExitCode.Done;
        }));
        return command;
    }
}
