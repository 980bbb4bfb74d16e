using System.CommandLine;
using Peygir.Ledger;
using Peygir.Ledger.Exports;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>`peygir review accept`.</summary>
internal static class AcceptCommand
{
    private static readonly string[] s_relations = [.. Enum.GetValues<Relation>().Select(ExportKeys.Of)];

    public static Command Create()
    {
        var statement = ReviewOptions.Statement();
        var commitment = ReviewOptions.Commitment("COMMITMENT", "The commitment it speaks of.");
        var relation = new Option<string>("--as")
        {
            Description = "What it does to the commitment.",
            HelpName = string.Join('|', s_relations),
            DefaultValueFactory = _ => ExportKeys.Of(Relation.Repeated),
        };
        relation.Choose(s_relations);
        return new ReviewOptions().Command(
            "accept",
            "Says that a statement speaks of a commitment, whatever linking found.",
            [statement, commitment],
            [relation],
            parsed => new Accepted(
                parsed.GetRequiredValue(statement),
                parsed.GetRequiredValue(commitment),
                Enum.GetValues<Relation>()[Array.IndexOf(s_relations, parsed.GetRequiredValue(relation))]));
    }
}
