using System.CommandLine;
using Peygir.Cli.Output.Ledgers;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir balance IRN RUS`: what two sides owe, asked of and got from each other.</summary>
internal static class BalanceCommand
{
    public static Command Create()
    {
        var options = new StoreOptions();
        var (one, other) = (Party("SIDE"), Party("OTHER"));
        var command = new Command("balance", "Shows what each of two sides owes the other, was asked for and did.") { one, other };
        options.AddAllTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(one) is { Tokens: [var a] } && result.GetResult(other) is { Tokens: [var b] } && a.Value == b.Value)
            {
                result.AddError($"{a.Value} and {b.Value} are one side. Name two.");
            }
        });
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger =>
        {
            var balance = ledger.Balance(parsed.GetRequiredValue(one), parsed.GetRequiredValue(other), parsed.GetValue(options.AsOf));
            return LedgerOutput.Write(parsed.GetRequiredValue(options.Format), BalanceShape.Rows(balance), BalanceShape.Shape);
        }));
        return command;
    }

    private static Argument<string> Party(string name)
    {
        var argument = new Argument<string>(name) { Description = "A state by ISO 3166 alpha-3, or a body by its short name." };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Parties.IsKnown(token.Value))
            {
                result.AddError($"{token.Value}: {Parties.Remedy}");
            }
        });
        return argument;
    }
}
