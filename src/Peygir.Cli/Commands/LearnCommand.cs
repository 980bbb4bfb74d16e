using System.CommandLine;
using System.Text.Json;
using Peygir.Cli.Output;
using Peygir.Reading;
using Peygir.Training;
using Peygir.Training.Linking;

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

    private static readonly Option<DirectoryInfo> s_training = new("--training")
    {
        Description = "The folder of the texts written for training.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => new("training"),
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

    private static readonly Option<bool> s_stories = new("--stories")
    {
        Description = "Make no models; measure linking on the stories of the data, each by what was learnt from the others.",
    };

    public static Command Create()
    {
        var command = new Command("learn", "Makes the models: compiles the registry with its vocabulary and learns from annotated text.")
        {
            s_data, s_registry, s_training, s_models, s_evaluate, s_stages, s_stories,
        };
        foreach (var option in (Option[])[s_data, s_registry, s_training, s_models, s_evaluate, s_stages])
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens is [{ Value: var folder }] && (string.IsNullOrWhiteSpace(folder) || (IsRead(option) && !Directory.Exists(folder))))
                {
                    result.AddError($"{option.Name} {folder}: there is no such folder.");
                }
            });
        }

        command.Validators.Add(result =>
        {
            if (result.Errors.Any())
            {
                return;
            }

            if (result.GetValue(s_data) is null
                && (result.GetValue(s_stories) || (result.GetValue(s_evaluate) ?? result.GetValue(s_stages)) is not null))
            {
                result.AddError("--evaluate, --stages and --stories need --data FOLDER.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    // The others are made where they are not there.
    private static bool IsRead(Option option) => option == s_data || option == s_registry || option == s_training;

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

            var stories = parsed.GetValue(s_stories);
            if (data is not null && stories)
            {
                StoryTraining.CrossValidate(data, parsed.GetRequiredValue(s_training).FullName, Console.Out);
            }

            if (evaluate is null && stages is null && !stories)
            {
                var models = parsed.GetRequiredValue(s_models).FullName;
                if (!parsed.GetRequiredValue(s_registry).Exists)
                {
                    Complaint.Write($"{parsed.GetRequiredValue(s_registry)}: there is no such folder. Run it in a checkout of the project, or name the folder with --registry.");
                    return ExitCode.SomeFailed;
                }

                ModelTraining.CompileRegistry(parsed.GetRequiredValue(s_registry).FullName, models, Console.Error);
                if (data is not null)
                {
                    ModelTraining.Learn(data, parsed.GetRequiredValue(s_training).FullName, models, Console.Error);
                }
            }

            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or RegistryException or UnauthorizedAccessException)
        {
            Complaint.Write(e.Message);
            return ExitCode.SomeFailed;
        }
    }

    private static string Line(Reading.Reading reading) =>
        JsonSerializer.Serialize(ReadingJson.Of(reading), JsonContext.Compact.ReadingJson);
}
