using System.CommandLine;
using Peygir.Cli.Output.Ledgers;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir import FILE`: takes over another ledger.</summary>
internal static class ImportCommand
{
    private const string StandardInput = "-";

    public static Command Create()
    {
        var options = new StoreOptions();
        var file = new Argument<string>("FILE") { Description = "What `peygir export --format events` wrote; - for standard input." };
        var command = new Command("import", "Takes the reports, readings and decisions of another ledger into this one. What is known already changes nothing.") { file };
        options.AddTo(command);
        command.SetAction(parsed => LedgerRun.Guard(() =>
        {
            var path = parsed.GetRequiredValue(file);
            var name = path == StandardInput ? "standard input" : path;
            using var stream = path == StandardInput ? Console.OpenStandardInput() : InputFile.Open(path);
            if (stream.CanSeek)
            {
                // Looked through first: a damaged file neither begins a ledger nor leaves a part of it in one.
                Ledger.Ledger.CheckImport(new StreamReader(stream), name);
                stream.Position = 0;
            }

            using var events = new StreamReader(stream);
            return LedgerRun.Write(parsed.GetValue(options.Store), ledger =>
            {
                var summary = ledger.Import(events, name);
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
}
