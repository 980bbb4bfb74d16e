using System.Globalization;
using System.Text.Json;
using Peygir.Cli.Output.Rows;
using Peygir.Ledger;
using Peygir.Ledger.Exports;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>How commitments are shown by the commands that list them.</summary>
internal static class CommitmentShapes
{
    private static readonly Column<Commitment> s_id = new("id", c => c.Id);
    private static readonly Column<Commitment> s_kind = new("kind", c => ExportKeys.Of(c.Kind));
    private static readonly Column<Commitment> s_status = new("status", c => ExportKeys.Of(c.Status));
    private static readonly Column<Commitment> s_acts = new("acts", c => string.Join(' ', c.Debtors));
    private static readonly Column<Commitment> s_to = new("to", c => string.Join(' ', c.Creditors));
    private static readonly Column<Commitment> s_due = new("due", c => Days.Gregorian(c.Deadline?.End));
    private static readonly Column<Commitment> s_solar = new("solar hijri", c => Days.Solar(c.Deadline?.End));
    private static readonly Column<Commitment> s_slip = new("slip", c => c.SlipDays is { } days and not 0 ? days.ToString(CultureInfo.InvariantCulture) : "");
    private static readonly Column<Commitment> s_area = new("area", c => c.Area);
    private static readonly Column<Commitment> s_said = new("last said", c => Days.Gregorian(c.LastSaid));

    /// <summary>`peygir list`.</summary>
    public static RowShape<Commitment> List { get; } = Shape(
        "No commitment is like that. `peygir list` without filters shows all.",
        s_id, s_kind, s_status, s_acts, s_to, s_due, s_slip, s_area, s_said);

    /// <summary>`peygir due`.</summary>
    public static RowShape<Commitment> Due { get; } = Shape(
        "Nothing is due. `peygir due --within 365` looks further ahead.",
        s_due, s_solar, new("from today", c => c.Deadline is { } d ? Days.Distance(c.AsOf, d.End) : ""), s_status, s_acts, s_to, s_area, s_slip, s_id);

    /// <summary>`peygir slips`.</summary>
    public static RowShape<Commitment> Slips { get; } = Shape(
        "No deadline has moved.",
        new("slip", c => FormattableString.Invariant($"{c.SlipDays} days")),
        new("first due", c => Days.Gregorian(c.Deadlines[0].Deadline.End)),
        new("now due", c => Days.Gregorian(c.Deadline?.End)),
        s_solar,
        new("stated", c => FormattableString.Invariant($"{c.Deadlines.Length} times")),
        s_status, s_acts, s_to, s_area, s_id);

    /// <summary>A commitment as JSON.</summary>
    public static void Json(Utf8JsonWriter json, Commitment c) =>
        JsonSerializer.Serialize(json, CommitmentJson.Of(c), CommitmentJsonContext.Compact.CommitmentJson);

    private static RowShape<Commitment> Shape(string nothing, params Column<Commitment>[] table) => new()
    {
        Table = table,
        Below = c => [c.Title],
        Paint = (style, c, line) => style.Status(c.Status, line),
        Csv = [.. CommitmentTable.Columns.Select(n => new Column<Commitment>(n.Name, n.Cell))],
        Json = Json,
        Nothing = nothing,
    };
}
