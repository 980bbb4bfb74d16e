using System.CommandLine;
using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>`peygir review reject`.</summary>
internal static class RejectCommand
{
    public static Command Create()
    {
        var statement = ReviewOptions.Statement();
        var from = ReviewOptions.CommitmentOption("--from", "The commitment it does not speak of. Without it: it is no statement at all.");
        return new ReviewOptions().Command(
            "reject",
            "Says that a statement does not speak of a commitment, or is none.",
            [statement],
            [from],
            parsed => new Rejected(parsed.GetRequiredValue(statement), parsed.GetValue(from)));
    }
}
