using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Peygir.Reading.Intake;

namespace Peygir.Cli.Commands;

/// <summary>`peygir read`: reports in, statements out.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files (.txt, .html, .pdf, .json, .jsonl), folders, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format", "-f")
        {
            HelpName = "table|json|jsonl|csv|html",
            Description = "How to write the result: a table to look at, one JSON array, one JSON object a line, CSV with a row a statement, or one page with every statement marked.",
            DefaultValueFactory = _ => "table",
        };
        format.Choose("table", "json", "jsonl", "csv", "html");
        var date = SharedOptions.Date("The day the reports were published, in place of what they say themselves.");
        var lang = SharedOptions.Language("Their language: fa, ru or en. Found from the text where not given.");
        var publisher = new Option<string?>("--publisher")
        {
            Description = "Who published them, in place of what they say themselves.",
            HelpName = "NAME",
        };
        var maxSize = new Option<long?>("--max-size")
        {
            Description = $"The longest report to take: a file, or a line of a .jsonl file (as 500000, 500kB, 25MB). {IntakeOptions.DefaultMaxSize / 1_000_000} MB where not given.",
            HelpName = "SIZE",
            CustomParser = Size,
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to this file instead of standard output.",
            HelpName = "FILE",
        }.NotBlank();
        var mark = new Option<bool>("--bom")
        {
            Description = "Begin CSV with a byte order mark, which some spreadsheets need to see UTF-8.",
        };
        var command = new Command("read", "Finds what people in office promised, asked for, agreed and reported.")
        {
            files, format, date, lang, publisher, maxSize, output, mark,
        };
        command.SetAction((parsed, cancel) => ReadRun.ExecuteAsync(
            new ReadRun.Request(
                parsed.GetRequiredValue(files),
                parsed.GetRequiredValue(format),
                new IntakeOptions
                {
                    Date = parsed.GetValue(date),
                    Language = parsed.GetValue(lang),
                    Publisher = parsed.GetValue(publisher),
                    MaxSize = parsed.GetValue(maxSize) ?? IntakeOptions.DefaultMaxSize,
                },
                parsed.GetValue(output),
                parsed.GetValue(mark)),
            cancel));
        return command;
    }

    private static long? Size(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var (digits, unit) = text.ToUpperInvariant() switch
        {
            [.. var n, 'K', 'B'] => (n, 1_000L),
            [.. var n, 'M', 'B'] => (n, 1_000_000L),
            [.. var n, 'G', 'B'] => (n, 1_000_000_000L),
            var n => (n, 1L),
        };

        // A report is one string in memory, which ends at about 2^30 characters.
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= 1_000_000_000 && number * unit <= 1_000_000_000)
        {
            return number * unit;
        }

        result.AddError($"--max-size {text}: write a number of bytes up to 1GB, for instance 500kB or 10MB.");
        return null;
    }
}
