using System.CommandLine;
using Peygir.Cli.Output.Ledgers;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir search QUERY`: statements by their words, in any of the languages.</summary>
internal static class SearchCommand
{
    private const int Most = 50;

    public static Command Create()
    {
        var (options, limit) = (new StoreOptions("Only what was said up to this day. All where not given."), new LimitOption(Most));
        var query = new Argument<string>("QUERY") { Description = "Words in Persian, Russian or English, in any form of theirs." };
        query.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !token.Value.Any(char.IsLetterOrDigit))
            {
                result.AddError($"QUERY \"{token.Value}\": write a word at least.");
            }
        });
        var command = new Command("search", "Finds statements by what they say; a query in one language finds all three.") { query, limit.Limit };
        options.AddAllTo(command);
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger =>
        {
            // One more than are shown tells that there are more.
            var format = parsed.GetRequiredValue(options.Format);
            var found = ledger.Search(parsed.GetRequiredValue(query), limit.In(parsed, format) + 1, parsed.GetValue(options.AsOf));
            return limit.Write(parsed, format, found, SearchShape.Shape);
        }));
        return command;
    }
}
