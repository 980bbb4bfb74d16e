using System.CommandLine;
using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>`peygir review reopen`.</summary>
internal static class ReopenCommand
{
    public static Command Create()
    {
        var commitment = ReviewOptions.Commitment("COMMITMENT", "The commitment that has not ended.");
        return new ReviewOptions().Command(
            "reopen",
            "Says that a commitment that seemed to have ended has not.",
            [commitment],
            [],
            parsed => new Reopened(parsed.GetRequiredValue(commitment)));
    }
}
