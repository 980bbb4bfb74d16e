using System.CommandLine;
using System.Text;
using Peygir.Cli.Output.Ledgers;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir import FILE`: takes over another ledger.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var options = new StoreOptions();
        var file = new Argument<string>("FILE") { Description = "What `peygir export --format events` wrote; - for standard input." };
        var command = new Command("import", "Takes the reports, readings and decisions of another ledger into this one. What is known already changes nothing.") { file };
        options.AddTo(command);
        command.SetAction(parsed => LedgerRun.Guard(() =>
        {
            // Opened first: a name mistyped must not begin a ledger.
            using var events = Open(parsed.GetRequiredValue(file));
            return LedgerRun.Write(parsed.GetValue(options.Store), ledger =>
            {
                var summary = ledger.Import(events);
                foreach (var refused in summary.Refused.Concat(summary.Added.Refused.Select(r => $"{r.Message} {r.Remedy}")))
                {
                    Complaint.Write(refused);
                }

                LedgerOutput.Write(parsed.GetRequiredValue(options.Format), [summary], ImportShape.Shape);
                return summary.Refused.Count + summary.Added.Refused.Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
            });
        }));
        return command;
    }

    private static StreamReader Open(string file) =>
        file == "-" ? new(Console.OpenStandardInput(), new UTF8Encoding(false)) : new(file, new UTF8Encoding(false));
}
