using System.CommandLine;
using System.Text.Json;
using Peygir.Cli.Output;
using Peygir.Reading;
using Peygir.Training;

namespace Peygir.Cli.Commands;

/// <summary>`peygir learn`: makes the models from annotated text, or measures what is learnt.</summary>
internal static class LearnCommand
{
    private static readonly Option<DirectoryInfo?> s_data = new("--data")
    {
        Description = "The folder of the annotated data: gold/ with reports, data/ud/ with treebanks. Without it only the registry and its vocabulary are compiled.",
        HelpName = "FOLDER",
    };

    private static readonly Option<DirectoryInfo> s_registry = new("--registry")
    {
        Description = "The folder of the registry's YAML files.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => new("registry"),
    };

    private static readonly Option<DirectoryInfo> s_models = new("--models")
    {
        Description = "Where to write the models. Build again afterwards to ship them.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => new("models"),
    };

    private static readonly Option<DirectoryInfo?> s_evaluate = new("--evaluate")
    {
        Description = "Make no models; read each fold of gold/ by models learnt from the others, and write the readings here.",
        HelpName = "FOLDER",
    };

    private static readonly Option<DirectoryInfo?> s_stages = new("--stages")
    {
        Description = "Make no models; measure each stage on its own by folds, and write its errors here.",
        HelpName = "FOLDER",
    };

    public static Command Create()
    {
        var command = new Command("learn", "Makes the models: compiles the registry with its vocabulary and learns from annotated text.")
        {
            s_data, s_registry, s_models, s_evaluate, s_stages,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(s_data) is null && (result.GetValue(s_evaluate) ?? result.GetValue(s_stages)) is not null)
            {
                result.AddError("--evaluate and --stages need --data FOLDER.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        try
        {
            var data = parsed.GetValue(s_data)?.FullName;
            var (evaluate, stages) = (parsed.GetValue(s_evaluate), parsed.GetValue(s_stages));
            if (data is not null && evaluate is not null)
            {
                CrossValidation.Read(data, evaluate.FullName, Line, Console.Error);
            }

            if (data is not null && stages is not null)
            {
                CrossValidation.MeasureStages(data, stages.FullName, Console.Out);
            }

            if (evaluate is null && stages is null)
            {
                Make(data, parsed.GetRequiredValue(s_registry).FullName, parsed.GetRequiredValue(s_models).FullName);
            }

            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or RegistryException or UnauthorizedAccessException)
        {
            Complaint.Write(e.Message);
            return ExitCode.SomeFailed;
        }
    }

    private static void Make(string? data, string registry, string models)
    {
        ModelTraining.CompileRegistry(registry, models, Console.Error);
        if (data is not null)
        {
            ModelTraining.Learn(data, models, Console.Error);
        }
    }

    private static string Line(Reading.Reading reading) =>
        JsonSerializer.Serialize(ReadingJson.Of(reading), JsonContext.Compact.ReadingJson);
}
