using System.Globalization;
using Peygir.Cli.Commands.Ledgers.Review;
using Peygir.Cli.Output.Rows;
using Peygir.Ledger.Exports;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>How the queue of doubtful mentions is shown where nobody can be asked.</summary>
internal static class DoubtShape
{
    private static readonly Column<Doubt>[] s_columns =
    [
        new("doubt", d => d.Share.ToString("0.00", CultureInfo.InvariantCulture)),
        new("commitment", d => d.Commitment.Id),
        new("relation", d => ExportKeys.Of(d.Mention.Relation)),
        new("kind", d => ExportKeys.Of(d.Mention.Statement.Kind)),
        new("statement", d => d.Mention.Statement.Id),
    ];

    public static RowShape<Doubt> Shape { get; } = new()
    {
        Table = [.. s_columns[..^1], new("statement", d => ShortId.Of(d.Mention.Statement.Id))],
        Below = d => [d.Mention.Statement.Quote],
        Csv = [.. s_columns, new("quote", d => d.Mention.Statement.Quote)],
        Json = (json, d) =>
        {
            json.WriteStartObject();
            json.WriteNumber("doubt", Math.Round(d.Share, 3));
            json.WriteString("commitment", d.Commitment.Id);
            json.WriteString("relation", ExportKeys.Of(d.Mention.Relation));
            json.WriteString("kind", ExportKeys.Of(d.Mention.Statement.Kind));
            json.WriteString("statement", d.Mention.Statement.Id);
            json.WriteString("quote", d.Mention.Statement.Quote);
            json.WriteEndObject();
        },
        Nothing = "All was reviewed.",
    };
}
