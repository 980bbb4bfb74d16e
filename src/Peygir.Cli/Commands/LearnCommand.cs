using System.CommandLine;
using System.Text.Json;
using Peygir.Cli.Output;
using Peygir.Training;

namespace Peygir.Cli.Commands;

/// <summary>`peygir learn`: learns the models from annotated text, or measures what is learnt.</summary>
internal static class LearnCommand
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "The folder of the annotated data: gold/ with reports, data/ud/ with treebanks.",
            HelpName = "FOLDER",
            Required = true,
        };
        var models = new Option<DirectoryInfo>("--models")
        {
            Description = "Where to write the models. Build again afterwards to ship them.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => new("models"),
        };
        var evaluate = new Option<DirectoryInfo?>("--evaluate")
        {
            Description = "Learn nothing; read each fold of gold/ by models learnt from the others, and write the readings here.",
            HelpName = "FOLDER",
        };
        var command = new Command("learn", "Learns the models from annotated text.") { data, models, evaluate };
        command.SetAction(parsed =>
        {
            var gold = Path.Combine(parsed.GetRequiredValue(data).FullName, "gold");
            if (!Directory.Exists(gold))
            {
                Complaint.Write($"{gold}: no such folder; --data names the folder that holds gold/.");
                return ExitCode.WrongUsage;
            }

            if (parsed.GetValue(evaluate) is { } output)
            {
                CrossValidation.Run(
                    gold,
                    output.FullName,
                    reading => JsonSerializer.Serialize(ReadingJson.Of(reading), JsonContext.Compact.ReadingJson),
                    Console.Error);
            }
            else
            {
                ReaderTraining.Run(gold, parsed.GetRequiredValue(models).FullName, Console.Error);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
