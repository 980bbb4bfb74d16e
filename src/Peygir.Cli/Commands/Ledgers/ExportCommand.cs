using System.CommandLine;
using Peygir.Cli.Output;
using Peygir.Ledger.Exports;
using Peygir.Reading.Intake;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir export --format F`: the ledger for other programs.</summary>
internal static class ExportCommand
{
    private static readonly string[] s_names = [.. ExportFormats.All.Select(f => f.Name)];

    public static Command Create()
    {
        var (options, filters) = (new StoreOptions(), new FilterOptions());
        var format = new Option<string>("--format", "-f")
        {
            HelpName = "FORMAT",
            Description = "What to write:\n" + string.Join('\n', ExportFormats.All.Select(f => $"{f.Name}: {f.Description}")),
            Required = true,
        };
        format.Choose(s_names);
        var to = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" }.NotBlank();
        var command = new Command("export", "Writes a ledger, or a part of it, for other programs.") { format, options.Store, options.AsOf, to };
        filters.AddTo(command);
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger =>
        {
            var file = parsed.GetValue(to);
            if (StandardOutput.FileOf(file) is { } written && written == FilePath.Real(parsed.GetValue(options.Store) ?? DefaultStore.Path()))
            {
                Complaint.Write($"{file ?? written}: this is the ledger itself. Write to another file.");
                return ExitCode.WrongUsage;
            }

            var name = parsed.GetRequiredValue(format);
            var source = ledger.Source(filters.Query(parsed, options));
            if (name.StartsWith("gold", StringComparison.Ordinal) && !source.Reports.Any(r => r.IsReviewed))
            {
                Complaint.Write("nobody has reviewed a report yet, so there is nothing to learn from. `peygir review` begins.");
            }

            var export = ExportFormats.Find(name)!;
            if (file is not null)
            {
                WholeFile.Write(file, stream => export.Write(source, stream));
                return ExitCode.Done;
            }

            StandardOutput.Write(output => export.Write(source, output));
            return ExitCode.Done;
        }));
        return command;
    }
}
