using System.CommandLine;
using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>`peygir review merge`.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var from = ReviewOptions.Commitment("FROM", "The commitment that goes.");
        var into = ReviewOptions.Commitment("INTO", "The commitment that stays.");
        return new ReviewOptions().Command(
            "merge",
            "Says that two commitments are one.",
            [from, into],
            [],
            parsed => new Merged(parsed.GetRequiredValue(from), parsed.GetRequiredValue(into)));
    }
}
