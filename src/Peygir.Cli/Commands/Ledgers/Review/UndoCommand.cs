using System.CommandLine;
using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>`peygir review undo`.</summary>
internal static class UndoCommand
{
    public static Command Create()
    {
        var number = new Argument<long>("NUMBER") { Description = "The number of the decision, as it was printed and as `peygir review history` shows it." };
        return new ReviewOptions().Command(
            "undo",
            "Takes a decision back. An undoing can itself be undone.",
            [number],
            [],
            parsed => new Undone(parsed.GetValue(number)));
    }
}
