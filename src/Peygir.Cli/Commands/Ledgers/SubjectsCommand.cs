using System.CommandLine;
using Peygir.Cli.Output.Ledgers;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>`peygir subjects`: the agreements and projects that commitments are about.</summary>
internal static class SubjectsCommand
{
    public static Command Create()
    {
        var (options, limit) = (new StoreOptions(), new LimitOption());
        var command = new Command("subjects", "Lists the agreements, projects and corridors that commitments are about.") { limit.Limit };
        options.AddAllTo(command);
        command.SetAction(parsed => LedgerRun.Read(parsed.GetValue(options.Store), ledger => limit.Write(
            parsed, parsed.GetRequiredValue(options.Format), ledger.Subjects(parsed.GetValue(options.AsOf)), SubjectShape.Shape)));
        return command;
    }
}
