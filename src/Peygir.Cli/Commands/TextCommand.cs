using System.CommandLine;
using Peygir.Text;

namespace Peygir.Cli.Commands;

/// <summary>`peygir text`: the words of a text, or the text as it should have been written.</summary>
internal static class TextCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Plain text in UTF-8, one paragraph a line; - for standard input.", Arity = ArgumentArity.OneOrMore };
        var lang = SharedOptions.Language("The language of the text: fa, ru or en. Found line by line where not given.");
        var to = new Option<string>("--to")
        {
            HelpName = "text|conllu|jsonl",
            Description = "What to write: the text with its spelling mended (Persian joiners put back, Arabic letters, odd spaces), line for line; or its words with lemmas, parts of speech and features, as CoNLL-U or as one JSON object a line.",
            DefaultValueFactory = _ => "text",
        };
        to.Choose("text", "conllu", "jsonl");
        var command = new Command("text", "Mends the spelling of a text, or splits it into words with lemmas and parts of speech.") { files, lang, to };
        command.SetAction((parsed, cancel) => TextRun.ExecuteAsync(
            new(
                parsed.GetRequiredValue(files),
                Languages.TryParse(parsed.GetValue(lang) ?? "", out var language) ? language : null,
                parsed.GetRequiredValue(to)),
            cancel));
        return command;
    }
}
