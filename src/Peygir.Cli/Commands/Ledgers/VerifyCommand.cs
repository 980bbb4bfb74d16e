using System.CommandLine;
using Peygir.Cli.Output.Ledgers;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir verify`.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var options = new StoreOptions();
        var rebuild = new Option<bool>("--rebuild") { Description = "Make all that follows from the events anew from them." };
        var command = new Command("verify", "Checks that a ledger is whole and that what is seen follows from its events.") { rebuild };
        options.AddTo(command);
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger =>
        {
            var report = ledger.Verify(parsed.GetValue(rebuild));
            LedgerOutput.Write(parsed.GetRequiredValue(options.Format), [report], VerifyShape.Shape);
            if (report.IsSound)
            {
                return ExitCode.Done;
            }

            Complaint.Write(
                report.IsRebuilt ? "the events are whole, and what follows from them was made anew: all is well now."
                : report.AreEventsWhole ? "the events are whole. Make anew what follows from them: peygir verify --rebuild"
                : "the ledger is damaged. Keep a copy of it, restore the last backup with `peygir restore`, and add again what was read since.");
            return report.IsRebuilt ? ExitCode.Done : ExitCode.SomeFailed;
        }));
        return command;
    }
}
