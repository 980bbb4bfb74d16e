using System.CommandLine;
using System.CommandLine.Parsing;
using System.Reflection;
using Peygir.Cli.Commands;
using Peygir.Cli.Commands.Ledgers;
using Peygir.Cli.Commands.Ledgers.Review;

namespace Peygir.Cli;

/// <summary>The commands of `peygir`: one file each in Commands/, listed here.</summary>
internal static class CommandLine
{
    /// <summary>The version, as `peygir --version` says it.</summary>
    public static string Version { get; } =
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
            .InformationalVersion.Split('+')[0] ?? "unknown";

    // A file's name that begins with "@" is a name: as a list of arguments it could bring in options of its own.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("""
            Peygir reads reports in Persian, Russian and English and finds who promised what to whom by when.

            To begin:
              peygir demo                                         what it finds in the samples
              peygir read report.txt                              the same for a report of yours
              peygir read --format html report.txt -o page.html   as a page with every statement marked
              curl -s URL | peygir read -                         from standard input
              peygir when "by the end of next year" --side IRN    what a time means, in both calendars
              peygir add *.txt                                    reports into the ledger, which follows every promise
              peygir due                                          what is overdue and what is due soon

            Exit codes: 0 all done; 1 some inputs failed, each named on standard error, the others still read; 2 wrong usage; 130 stopped.
            """)
        {
            ReadCommand.Create(),
            WhenCommand.Create(),
            TextCommand.Create(),
            AddCommand.Create(),
            ListCommand.Create(),
            ShowCommand.Create(),
            DueCommand.Create(),
            SlipsCommand.Create(),
            BalanceCommand.Create(),
            IndicatorsCommand.Create(),
            SubjectsCommand.Create(),
            SearchCommand.Create(),
            ReviewCommand.Create(),
            ExportCommand.Create(),
            ImportCommand.Create(),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            VerifyCommand.Create(),
            DemoCommand.Create(),
            LearnCommand.Create(),
        };
        var parsed = root.Parse(args, Parsing);
        if (Usage.Problem(parsed) is { } problem)
        {
            // One line for one slip: what is missing often follows from a word that was not understood.
            Complaint.Write(problem);
            await Console.Error.WriteLineAsync($"Try: peygir {Path(parsed.CommandResult)}--help");
            return ExitCode.WrongUsage;
        }

        return await parsed.InvokeAsync();
    }

    // "review close ".
    private static string Path(CommandResult command) =>
        command.Parent is CommandResult parent ? Path(parent) + command.Command.Name + " " : "";
}
