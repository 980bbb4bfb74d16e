using System.CommandLine;
using Peygir.Reading.Intake;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir add FILE...`: reads reports and records what was promised in them.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        var options = new StoreOptions();
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files (.txt, .html, .pdf, .json, .jsonl), folders, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var date = SharedOptions.Date("The day the reports were published, in place of what they say themselves.");
        var lang = SharedOptions.Language("Their language: fa, ru or en. Found from the text where not given.");
        var publisher = new Option<string?>("--publisher")
        {
            Description = "Who published them, in place of what they say themselves.",
            HelpName = "NAME",
        };
        var readings = new Option<string?>("--readings")
        {
            Description = "Take the statements of reports from this file, an object {\"id\",\"statements\"} a line, in place of reading them.",
            HelpName = "FILE",
        }.NotBlank();
        var command = new Command("add", "Reads reports into a ledger. What is known already changes nothing.") { files, date, lang, publisher, readings };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => AddRun.ExecuteAsync(
            new(
                parsed.GetRequiredValue(files),
                parsed.GetValue(options.Store),
                parsed.GetRequiredValue(options.Format),
                new IntakeOptions
                {
                    Date = parsed.GetValue(date),
                    Language = parsed.GetValue(lang),
                    Publisher = parsed.GetValue(publisher),
                },
                parsed.GetValue(readings)),
            cancel));
        return command;
    }
}
