using System.CommandLine;
using Peygir.Cli.Commands.Ledgers;
using Peygir.Reading.Intake;

namespace Peygir.Cli.Commands;

/// <summary>`peygir demo`: the main job on the samples that ship with the project.</summary>
internal static class DemoCommand
{
    private const string Samples = "samples";
    private const string Solution = "peygir.slnx";

    public static Command Create()
    {
        var command = new Command("demo", "Reads the samples that ship with Peygir, and shows what is due.");
        command.SetAction((_, cancel) => RunAsync(cancel));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancel)
    {
        if (FindSamples() is not { } samples)
        {
            Complaint.Write("the samples are not here. Run it as ./peygir demo in a checkout of the project.");
            return ExitCode.SomeFailed;
        }

        var code = await ReadRun.ExecuteAsync(new([samples], "table", IntakeOptions.Default, Output: null, WithMark: false), cancel);
        return code != ExitCode.Done ? code : LedgerRun.Guard(() =>
        {
            Console.WriteLine($"\nThe same as a page with every statement marked:  peygir read --format html {samples} > samples.html");
            Console.WriteLine("A report of your own:                            peygir read --date 2025-12-12 report.txt");
            return DemoLedger.Show(samples);
        });
    }

    // Beside the command, or in the checkout it was built from.
    private static string? FindSamples()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Combine(folder.FullName, Samples);
            if (Directory.Exists(samples))
            {
                var near = Path.GetRelativePath(Environment.CurrentDirectory, samples);
                return near.Length < samples.Length ? near : samples;
            }

            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                break;
            }
        }

        return null;
    }
}
