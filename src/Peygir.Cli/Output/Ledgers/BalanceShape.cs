using Peygir.Cli.Output.Rows;
using Peygir.Ledger;
using Peygir.Ledger.Exports;
using Peygir.Reading;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>A commitment between two sides.</summary>
/// <param name="Debtor">Who owes it.</param>
/// <param name="Creditor">To whom.</param>
/// <param name="Standing">"did", "owes", "was asked" or "withdrew".</param>
/// <param name="Commitment">The commitment.</param>
internal sealed record BalanceRow(string Debtor, string Creditor, string Standing, Commitment Commitment);

/// <summary>What two sides owe each other.</summary>
internal static class BalanceShape
{
    public static RowShape<BalanceRow> Shape { get; } = new()
    {
        Table =
        [
            new("who", r => r.Debtor),
            new("what", r => r.Standing),
            new("to", r => r.Creditor),
            new("status", r => ExportKeys.Of(r.Commitment.Status)),
            new("due", r => Days.Gregorian(r.Commitment.Deadline?.End)),
            new("area", r => r.Commitment.Area),
            new("id", r => r.Commitment.Id),
        ],
        Below = r => [r.Commitment.Title],
        Paint = (style, r, line) => style.Status(r.Commitment.Status, line),
        Csv =
        [
            new("debtor", r => r.Debtor),
            new("creditor", r => r.Creditor),
            new("standing", r => r.Standing),
            .. CommitmentTable.Columns.Select(c => new Column<BalanceRow>(c.Name, r => c.Cell(r.Commitment))),
        ],
        Json = (json, r) =>
        {
            json.WriteStartObject();
            json.WriteString("debtor", r.Debtor);
            json.WriteString("creditor", r.Creditor);
            json.WriteString("standing", r.Standing);
            json.WritePropertyName("commitment");
            CommitmentShapes.Json(json, r.Commitment);
            json.WriteEndObject();
        },
        Nothing = "Neither owes the other anything.",
    };

    /// <summary>Both directions, of each what is still owed first.</summary>
    public static IEnumerable<BalanceRow> Rows(Balance balance) =>
        Rows(balance.One, balance.Other, balance.OwedByOne).Concat(Rows(balance.Other, balance.One, balance.OwedByOther));

    private static IEnumerable<BalanceRow> Rows(string debtor, string creditor, IEnumerable<Commitment> commitments) => commitments
        .Select(c => new BalanceRow(debtor, creditor, Standing(c), c))
        .GroupBy(r => r.Standing)
        .OrderBy(g => g.Key switch { "owes" => 0, "was asked" => 1, "did" => 2, _ => 3 })
        .SelectMany(g => g);

    private static string Standing(Commitment c) => c.Status switch
    {
        CommitmentStatus.Kept or CommitmentStatus.KeptLate => "did",
        CommitmentStatus.Withdrawn or CommitmentStatus.Superseded => "withdrew",
        _ => c.Kind == StatementKind.Request ? "was asked" : "owes",
    };
}
