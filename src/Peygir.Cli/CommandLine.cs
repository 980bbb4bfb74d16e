using System.CommandLine;
using System.Reflection;
using Peygir.Cli.Commands;

namespace Peygir.Cli;

/// <summary>The commands of `peygir`: one file each in Commands/, listed here.</summary>
internal static class CommandLine
{
    /// <summary>The version, as `peygir --version` says it.</summary>
    public static string Version { get; } =
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
            .InformationalVersion.Split('+')[0] ?? "unknown";

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(
            "Peygir reads reports in Persian, Russian and English and finds who promised what to whom by when.")
        {
            ReadCommand.Create(),
            DemoCommand.Create(),
            LearnCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Complaint.Write(error.Message);
            }

            var command = parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";
            await Console.Error.WriteLineAsync($"Try: peygir {command}--help");
            return ExitCode.WrongUsage;
        }

        return await parsed.InvokeAsync();
    }
}
