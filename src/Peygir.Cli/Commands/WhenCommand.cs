using System.CommandLine;
using Peygir.Cli.Commands.Ledgers;
using Peygir.Text;

namespace Peygir.Cli.Commands;

/// <summary>`peygir when`: the times and figures of a text, and how they were resolved.</summary>
internal static class WhenCommand
{
    public static Command Create()
    {
        var text = new Argument<string?>("TEXT") { Description = "The text.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--file")
        {
            Description = "Read texts from this file, one a line; - for standard input.",
            HelpName = "FILE",
        }.NotBlank();
        var date = SharedOptions.Date("The day that \"tomorrow\" and \"next year\" are counted from. Without it they stay unresolved.");
        var side = new Option<string>("--side")
        {
            Description = "Whom the speaker speaks for, by ISO 3166 alpha-3: IRN and AFG count in the Solar Hijri calendar. Without it both readings are shown where they differ.",
            HelpName = "IRN",
        };
        side.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Parties.IsKnown(token.Value))
            {
                result.AddError($"--side {token.Value}: {Parties.Remedy}");
            }
        });
        var lang = SharedOptions.Language("The language of the text: fa, ru or en. Found from the text where not given.");
        var format = new Option<string>("--format", "-f")
        {
            HelpName = "table|jsonl",
            Description = "How to write the result: a table to look at, or one JSON object a line of text.",
            DefaultValueFactory = _ => "table",
        };
        format.Choose("table", "jsonl");
        var command = new Command("when", "Finds dates, times, durations and figures, and resolves them in both calendars.")
        {
            text, file, date, side, lang, format,
        };
        command.Validators.Add(result =>
        {
            if ((result.GetResult(text) is { Tokens.Count: > 0 }) == (result.GetResult(file) is not null))
            {
                result.AddError("say what to read: a text in quotation marks, or --file FILE.");
            }
        });
        command.SetAction((parsed, cancel) => WhenRun.ExecuteAsync(
            new(
                parsed.GetValue(text),
                parsed.GetValue(file),
                parsed.GetValue(date),
                parsed.GetValue(side) ?? "",
                Languages.TryParse(parsed.GetValue(lang) ?? "", out var language) ? language : null,
                parsed.GetRequiredValue(format)),
            cancel));
        return command;
    }
}
