using System.CommandLine;
using System.Text;
using Peygir.Cli.Commands.Ledgers.Review;
using Peygir.Cli.Output;
using Peygir.Cli.Output.Ledgers;
using Peygir.Ledger;
using Peygir.Text;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir show ID`: the whole story of a commitment.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var options = new StoreOptions();
        var id = ReviewOptions.Commitment("ID", "The commitment, as `peygir list` names it.");
        var command = new Command("show", "Shows the whole story of a commitment: every word said of it, by whom, when and where.") { id };
        options.AddAllTo(command);
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger =>
        {
            if (ledger.Commitment(parsed.GetRequiredValue(id), parsed.GetValue(options.AsOf)) is not { } commitment)
            {
                Complaint.Write($"{parsed.GetValue(id)}: there is no such commitment{(parsed.GetValue(options.AsOf) is { } day ? $" on {Days.Gregorian(day)}" : "")}. `peygir list` shows all.");
                return ExitCode.SomeFailed;
            }

            LedgerReport report(string id) => ledger.Report(id)!;
            var format = parsed.GetRequiredValue(options.Format);
            if (format == "csv")
            {
                return LedgerOutput.Write(format, commitment.Mentions, MentionShape.For(report));
            }

            if (format != "table")
            {
                return LedgerOutput.Write(format, [commitment], CommitmentShapes.List);
            }

            StandardOutput.Write(output =>
            {
                using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
                new StoryWriter(text, LedgerOutput.Style).Write(commitment, Languages.All.Select(l => StatusSentence.Of(commitment, l)), report);
            });
            return ExitCode.Done;
        }));
        return command;
    }
}
