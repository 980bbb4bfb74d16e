using System.Globalization;
using NodaTime.Text;
using Peygir.Cli.Output.Rows;
using Peygir.Ledger;
using Peygir.Ledger.Exports;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>How events are shown.</summary>
internal static class HistoryShape
{
    private static readonly Column<LedgerEvent>[] s_columns =
    [
        new("number", e => e.Seq.ToString(CultureInfo.InvariantCulture)),
        new("at", e => InstantPattern.General.Format(e.At)),
        new("by", e => e.Cause.Person.Length > 0 ? e.Cause.Person : "reader " + e.Cause.Reader),
        new("what", What),
        new("of", Of),
    ];

    public static RowShape<LedgerEvent> Shape { get; } = new()
    {
        Table = [.. s_columns[..^1], new("of", e => string.Join(' ', Of(e).Split(' ').Select(ShortId.Of)))],
        Below = e => new[] { DecisionText.Of(e.Change), e.Cause.Reason }.Where(t => t.Length > 0),
        Csv = [.. s_columns, new("reason", e => e.Cause.Reason), new("details", e => DecisionText.Of(e.Change))],
        Json = (json, e) =>
        {
            json.WriteStartObject();
            json.WriteNumber("number", e.Seq);
            json.WriteString("at", InstantPattern.General.Format(e.At));
            json.WriteString("person", e.Cause.Person);
            json.WriteString("reader", e.Cause.Reader);
            json.WriteString("what", What(e));
            json.WriteString("of", Of(e));
            json.WriteString("reason", e.Cause.Reason);
            json.WriteString("details", DecisionText.Of(e.Change));
            json.WriteEndObject();
        },
        Nothing = "Nothing happened to it.",
    };

    private static string What(LedgerEvent e) => e.Change switch
    {
        ReportAdded => "read",
        StatementAdded => "said",
        ReadingSuperseded => "read anew",
        Accepted => "accepted",
        Corrected => "corrected",
        Rejected => "rejected",
        Merged => "merged",
        Split => "split",
        Closed closed => "closed as " + ExportKeys.Of(closed.Outcome),
        Reopened => "reopened",
        Undone => "undone",
        _ => throw new ArgumentOutOfRangeException(nameof(e)),
    };

    private static string Of(LedgerEvent e) => e.Change switch
    {
        StatementAdded s => s.Statement.Id,
        Accepted d => Place(d.Statement),
        Corrected d => Place(d.Statement),
        Rejected d => Place(d.Statement),
        Merged d => $"{d.From} into {d.Into}",
        Split d => string.Join(' ', d.Statements.Select(Place)),
        Closed d => d.Commitment,
        Reopened d => d.Commitment,
        Undone d => d.Seq.ToString(CultureInfo.InvariantCulture),
        _ => e.Cause.Report,
    };

    private static string Place(StatementRef s) => FormattableString.Invariant($"{s.Report}#{s.Span.Start}-{s.Span.End}");
}
