using System.CommandLine;
using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>`peygir review split`.</summary>
internal static class SplitCommand
{
    public static Command Create()
    {
        var from = ReviewOptions.Commitment("COMMITMENT", "The commitment they are taken out of.");
        var statements = ReviewOptions.Statements();
        return new ReviewOptions().Command(
            "split",
            "Says that some statements are about another thing: they become a commitment of their own.",
            [from, statements],
            [],
            parsed => new Split(parsed.GetRequiredValue(from), [.. parsed.GetRequiredValue(statements)]));
    }
}
