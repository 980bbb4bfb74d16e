using System.CommandLine;
using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>`peygir review close`.</summary>
internal static class CloseCommand
{
    private static readonly string[] s_outcomes = ["kept", "kept-late", "withdrawn", "superseded"];

    public static Command Create()
    {
        var commitment = ReviewOptions.Commitment("COMMITMENT", "The commitment that has ended.");
        var outcome = new Option<string>("--as") { Description = "How it ended.", HelpName = string.Join('|', s_outcomes), Required = true };
        outcome.Choose(s_outcomes);
        var day = SharedOptions.Date("The day it ended. Today where not given.", "--on");
        var source = new Option<string?>("--source") { Description = "Where that can be seen: an address or a document.", HelpName = "TEXT" };
        return new ReviewOptions().Command(
            "close",
            "Says that a commitment has ended, by other evidence than reports.",
            [commitment],
            [outcome, day, source],
            parsed => new Closed(
                parsed.GetRequiredValue(commitment),
                FilterOptions.StatusOf(parsed.GetRequiredValue(outcome))!.Value,
                parsed.GetValue(day) ?? Today.Day,
                parsed.GetValue(source) ?? ""));
    }
}
