using NodaTime;
using Parquet;
using Parquet.Schema;
using Peygir.Text;

namespace Peygir.Ledger.Exports;

/// <summary>
/// A row a mention, with what is known of its commitment beside it: columns that repeat take hardly any room in Parquet,
/// and no reader needs a join. Written a row group at a time.
/// </summary>
internal static class ParquetExport
{
    private const int RowsInGroup = 20_000;

    private static readonly Column[] s_columns =
    [
        Text("commitment", r => r.Commitment.Id),
        Text("title", r => r.Commitment.Title),
        Text("commitment_kind", r => ExportKeys.Of(r.Commitment.Kind)),
        Text("status", r => ExportKeys.Of(r.Commitment.Status)),
        Text("debtors", r => string.Join(';', r.Commitment.Debtors)),
        Text("creditors", r => string.Join(';', r.Commitment.Creditors)),
        Text("area", r => r.Commitment.Area),
        Text("subjects", r => string.Join(';', r.Commitment.Subjects)),
        Text("condition", r => r.Commitment.Condition),
        Day("deadline_start", r => r.Commitment.Deadline?.Start),
        Day("deadline_end", r => r.Commitment.Deadline?.End),
        Value("slip_days", r => r.Commitment.SlipDays),
        Value<bool>("reviewed", r => r.Commitment.IsReviewed),
        Day("as_of", r => r.Commitment.AsOf),
        Text("report", r => r.Mention.Statement.Report),
        Value<int>("start", r => r.Mention.Statement.Span.Start),
        Value<int>("end", r => r.Mention.Statement.Span.End),
        Text("quote", r => r.Mention.Statement.Quote),
        Text("lang", r => r.Mention.Statement.Language.Code()),
        Day("said", r => r.Mention.Statement.Said),
        Text("kind", r => ExportKeys.Of(r.Mention.Statement.Kind)),
        Text("relation", r => ExportKeys.Of(r.Mention.Relation)),
        Value<double>("score", r => r.Mention.Score),
        Text("speaker", r => r.Mention.Statement.Speaker),
        Text("side", r => r.Mention.Statement.Side),
        Text("actors", r => string.Join(';', r.Mention.Statement.Actors)),
        Text("addressees", r => string.Join(';', r.Mention.Statement.Addressees)),
        Day("time_start", r => r.Mention.Statement.Time?.Start),
        Day("time_end", r => r.Mention.Statement.Time?.End),
        Text("calendar", r => r.Mention.Statement.Time?.Calendar ?? ""),
        Text("progress", r => r.Mention.Statement.Progress),
    ];

    public static void Write(IExportSource source, Stream output) => WriteAsync(source, output).GetAwaiter().GetResult();

    private static async Task WriteAsync(IExportSource source, Stream output)
    {
        var schema = new ParquetSchema(s_columns.Select(c => (Field)c.Field));
        await using var writer = await ParquetWriter.CreateAsync(schema, output).ConfigureAwait(false);
        var rows = source.Commitments.SelectMany(c => c.Mentions, (c, m) => new Row(c, m));
        foreach (var group in rows.Chunk(RowsInGroup))
        {
            using var to = writer.CreateRowGroup();
            foreach (var column in s_columns)
            {
                await column.Write(to, group).ConfigureAwait(false);
            }
        }
    }

    private static Column Text(string name, Func<Row, string> of)
    {
        var field = new DataField(name, typeof(string), isNullable: false);
        return new(field, (to, rows) => to.WriteAsync(field, (string[])[.. rows.Select(of)]));
    }

    private static Column Day(string name, Func<Row, LocalDate?> of) =>
        Value<DateOnly>(name, r => of(r)?.ToDateOnly());

    private static Column Value<T>(string name, Func<Row, T?> of)
        where T : struct
    {
        var field = new DataField(name, typeof(T), isNullable: true);
        return new(field, (to, rows) => to.WriteAsync<T>(field, (T?[])[.. rows.Select(of)]));
    }

    private sealed record Row(Commitment Commitment, Mention Mention);

    private sealed record Column(DataField Field, Func<ParquetRowGroupWriter, Row[], Task> Write);
}
