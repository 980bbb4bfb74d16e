using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Peygir.Ledger;
using Peygir.Text;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>What every decision takes: the store, who decides, and why.</summary>
internal sealed class ReviewOptions
{
    public Option<string?> Store { get; } = new StoreOptions().Store;

    public Option<string> Reason { get; } = new("--reason", "-m")
    {
        Description = "Why, in a sentence. It is kept with the decision.",
        HelpName = "TEXT",
        Required = true,
    };

    public Option<string> By { get; } = new("--by")
    {
        Description = "Who decides. Your user name where not given.",
        HelpName = "PERSON",
        DefaultValueFactory = _ => Environment.UserName,
    };

    public ReviewOptions()
    {
        Reason.NotBlank();
        By.NotBlank();
    }

    /// <summary>A command for a decision.</summary>
    public Command Command(string name, string description, IEnumerable<Argument> arguments, IEnumerable<Option> options, Func<ParseResult, Decision> decision)
    {
        var command = new Command(name, description);
        foreach (var argument in arguments)
        {
            command.Arguments.Add(argument);
        }

        foreach (var option in (IEnumerable<Option>)[.. options, Store, Reason, By])
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Deciding.Run(
            parsed.GetValue(Store), decision(parsed), parsed.GetRequiredValue(By), parsed.GetRequiredValue(Reason)));
        return command;
    }

    /// <summary>An argument that is a commitment's id.</summary>
    public static Argument<string> Commitment(string name, string description) => Checked(new(name) { Description = description });

    /// <summary>An option that is a commitment's id.</summary>
    public static Option<string?> CommitmentOption(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "ID" };
        option.Validators.Add(result => Check(result, result.Tokens));
        return option;
    }

    /// <summary>An argument that is a statement: "report#start-end", as `show` prints it.</summary>
    public static Argument<StatementRef> Statement() => new("STATEMENT")
    {
        Description = "The statement, as `peygir show` names it: REPORT#START-END; of the report's id the beginning is enough.",
        CustomParser = result => Parse(result, result.Tokens[0].Value),
    };

    /// <summary>Several of them.</summary>
    public static Argument<StatementRef[]> Statements() => new("STATEMENT")
    {
        Description = "The statements, as `peygir show` names them: REPORT#START-END.",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => [.. result.Tokens.Select(t => Parse(result, t.Value)).OfType<StatementRef>()],
    };

    private static Argument<string> Checked(Argument<string> argument)
    {
        argument.Validators.Add(result => Check(result, result.Tokens));
        return argument;
    }

    private static void Check(SymbolResult result, IEnumerable<System.CommandLine.Parsing.Token> tokens)
    {
        foreach (var token in tokens.Where(t => !CommitmentId.IsValid(t.Value)))
        {
            result.AddError($"\"{token.Value}\" is no id of a commitment; `peygir list` shows them.");
        }
    }

    private static StatementRef? Parse(ArgumentResult result, string text)
    {
        // A report's id may itself have a "#".
        var (mark, dash) = (text.LastIndexOf('#'), text.LastIndexOf('-'));
        if (mark > 0 && dash > mark
            && int.TryParse(text.AsSpan(mark + 1, dash - mark - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end)
        {
            return new(text[..mark], new TextSpan(start, end));
        }

        result.AddError($"\"{text}\" is no statement; write it as REPORT#START-END, as `peygir show` does.");
        return null;
    }
}
