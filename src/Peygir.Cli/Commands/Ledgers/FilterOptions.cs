using System.CommandLine;
using Peygir.Ledger;
using Peygir.Ledger.Exports;
using Peygir.Reading;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>The options that choose commitments, the same for every command that shows or exports them.</summary>
internal sealed class FilterOptions
{
    private static readonly string[] s_statuses = [.. Enum.GetValues<CommitmentStatus>().Select(ExportKeys.Of)];

    public Option<string?> Side { get; } = Party("--side", "Those that a side owes or is owed, by ISO 3166 alpha-3 or a body's short name.");

    public Option<string?> Debtor { get; } = Party("--debtor", "Those that a side owes.");

    public Option<string?> Creditor { get; } = Party("--creditor", "Those that are owed to a side.");

    public Option<string?> Area { get; } = SharedOptions.Area("Those of an area of policy, for instance transport or energy.");

    public Option<string?> Subject { get; } = new("--subject") { Description = "Those about a subject, by its id in the registry.", HelpName = "ID" };

    public Option<string?> Status { get; } = new("--status") { Description = $"Those with a status: {string.Join(", ", s_statuses)}.", HelpName = "STATUS" };

    public Option<int?> Within { get; } = new("--within") { Description = "Those due within so many days.", HelpName = "DAYS" };

    public Option<string?> Text { get; } = new("--text") { Description = "Those in which words are said, in any form of theirs and any of the languages.", HelpName = "WORDS" };

    public FilterOptions()
    {
        Subject.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Registry.Default.Entry(EntryKind.Subject, token.Value) is null)
            {
                result.AddError($"--subject {token.Value}: the registry has no such subject; `peygir subjects` shows those that the ledger is about.");
            }
        });
        Text.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !token.Value.Any(char.IsLetterOrDigit))
            {
                result.AddError($"--text \"{token.Value}\": write a word at least.");
            }
        });
        Status.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !s_statuses.Contains(token.Value))
            {
                result.AddError($"--status {token.Value}: write one of {string.Join(", ", s_statuses)}.");
            }
        });
        Within.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var days) && days is >= 0 and <= 36500))
            {
                result.AddError($"--within {token.Value}: write a number of days, for instance 30.");
            }
        });
    }

    /// <summary>Adds all of them.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[Side, Debtor, Creditor, Area, Subject, Status, Within, Text])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What they ask for.</summary>
    public CommitmentQuery Query(ParseResult parsed, StoreOptions options) => new()
    {
        Side = parsed.GetValue(Side),
        Debtor = parsed.GetValue(Debtor),
        Creditor = parsed.GetValue(Creditor),
        Area = parsed.GetValue(Area),
        Subject = parsed.GetValue(Subject),
        Status = StatusOf(parsed.GetValue(Status)),
        DueWithin = parsed.GetValue(Within),
        Text = parsed.GetValue(Text),
        AsOf = parsed.GetValue(options.AsOf),
    };

    /// <summary>A status by its key.</summary>
    public static CommitmentStatus? StatusOf(string? key) =>
        Array.IndexOf(s_statuses, key) is >= 0 and var i ? Enum.GetValues<CommitmentStatus>()[i] : null;

    private static Option<string?> Party(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "IRN" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Parties.IsKnown(token.Value))
            {
                result.AddError($"{name} {token.Value}: {Parties.Remedy}");
            }
        });
        return option;
    }
}
