using System.CommandLine;
using Peygir.Reading.Intake;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir backup FILE`.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var options = new StoreOptions();
        var file = new Argument<string>("FILE") { Description = "Where to write it, by custom with the ending .jsonl.gz. A file that is there is replaced." };
        var command = new Command("backup", "Writes a copy of the whole ledger, as it is at one moment, while others may go on writing to it.") { file, options.Store };
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger =>
        {
            var path = parsed.GetRequiredValue(file);
            if (FilePath.Real(path) is { } real && real == FilePath.Real(parsed.GetValue(options.Store) ?? DefaultStore.Path()))
            {
                Complaint.Write($"{path}: this is the ledger itself. Write the backup to another file.");
                return ExitCode.WrongUsage;
            }

            Complaint.Write(FormattableString.Invariant($"backed up in {path}: {ledger.Backup(path)} events. To restore them: peygir restore {path} --store NEW"));
            return ExitCode.Done;
        }));
        return command;
    }
}
