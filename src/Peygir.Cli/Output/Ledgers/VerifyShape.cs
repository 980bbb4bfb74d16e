using Peygir.Cli.Output.Rows;
using Peygir.Ledger;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>What verifying found.</summary>
internal static class VerifyShape
{
    private static readonly Column<VerifyReport>[] s_columns =
    [
        new("events", r => FormattableString.Invariant($"{r.Events}")),
        new("quotations", r => FormattableString.Invariant($"{r.Statements}")),
        new("problems", r => FormattableString.Invariant($"{r.Problems.Count}")),
        new("rebuilt", r => r.IsRebuilt ? "yes" : "no"),
    ];

    public static RowShape<VerifyReport> Shape { get; } = new()
    {
        Table = s_columns,
        Below = r => r.Problems,
        Csv = [.. s_columns, new("what", r => string.Join(' ', r.Problems))],
        Json = (json, r) =>
        {
            json.WriteStartObject();
            json.WriteNumber("events", r.Events);
            json.WriteNumber("quotations", r.Statements);
            json.WriteStartArray("problems");
            foreach (var problem in r.Problems)
            {
                json.WriteStringValue(problem);
            }

            json.WriteEndArray();
            json.WriteBoolean("rebuilt", r.IsRebuilt);
            json.WriteEndObject();
        },
        Nothing = "",
    };
}
