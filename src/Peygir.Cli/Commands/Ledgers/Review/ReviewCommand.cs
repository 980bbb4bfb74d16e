using System.CommandLine;
using Peygir.Cli.Output.Ledgers;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>`peygir review`: people's decisions, each with who and why, each undone by one word.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var (options, filters, limit, by) = (new StoreOptions(), new FilterOptions(), new LimitOption(), new ReviewOptions().By);
        var command = new Command("review", "Goes through what is doubtful, or records a decision by one of its commands.")
        {
            AcceptCommand.Create(),
            CorrectCommand.Create(),
            RejectCommand.Create(),
            MergeCommand.Create(),
            SplitCommand.Create(),
            CloseCommand.Create(),
            ReopenCommand.Create(),
            UndoCommand.Create(),
            HistoryCommand.Create(),
        };
        options.AddAllTo(command);
        filters.AddTo(command);
        command.Options.Add(limit.Limit);
        command.Options.Add(by);
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger =>
        {
            var queue = Doubt.Queue(ledger, filters.Query(parsed, options));
            var asks = !Console.IsInputRedirected && !Console.IsOutputRedirected && parsed.GetResult(options.Format) is not { Implicit: false };
            if (!asks || queue.Count == 0)
            {
                return limit.Write(parsed, parsed.GetRequiredValue(options.Format), queue, DoubtShape.Shape);
            }

            new ReviewQueue(ledger, Console.In, Console.Out, LedgerOutput.Style, parsed.GetRequiredValue(by)).Run(queue);
            return ExitCode.Done;
        }));
        return command;
    }
}
