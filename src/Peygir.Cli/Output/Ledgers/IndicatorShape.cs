using System.Globalization;
using Peygir.Cli.Output.Rows;
using Peygir.Ledger;
using Peygir.Text;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>A figure and the statement it stands in; null where the statement has none that was read.</summary>
internal sealed record IndicatorRow(LedgerStatement Statement, LedgerFigure? Figure);

/// <summary>How figures are shown.</summary>
internal static class IndicatorShape
{
    public static RowShape<IndicatorRow> Shape { get; } = new()
    {
        Table =
        [
            new("said", r => Days.Gregorian(r.Statement.Said)),
            new("from", r => Days.Gregorian(r.Statement.Time?.Start)),
            new("to", r => Days.Gregorian(r.Statement.Time?.End)),
            new("value", Value),
            new("unit", r => r.Figure?.Unit ?? ""),
            new("change", r => r.Figure?.Change ?? ""),
            new("side", r => r.Statement.Side),
            new("area", r => r.Statement.Area),
        ],
        Below = r => [r.Statement.Quote],
        Csv =
        [
            new("said", r => Days.Gregorian(r.Statement.Said)),
            new("from", r => Days.Gregorian(r.Statement.Time?.Start)),
            new("to", r => Days.Gregorian(r.Statement.Time?.End)),
            new("value", r => Number(r.Figure?.Value)),
            new("up_to", r => Number(r.Figure?.UpTo)),
            new("unit", r => r.Figure?.Unit ?? ""),
            new("change", r => r.Figure?.Change ?? ""),
            new("words", r => r.Figure?.Words ?? ""),
            new("side", r => r.Statement.Side),
            new("speaker", r => r.Statement.Speaker),
            new("area", r => r.Statement.Area),
            new("subjects", r => string.Join("; ", r.Statement.Subjects)),
            new("lang", r => r.Statement.Language.Code()),
            new("quote", r => r.Statement.Quote),
            new("statement", r => r.Statement.Id),
        ],
        Json = (json, r) =>
        {
            json.WriteStartObject();
            json.WriteString("said", Known(Days.Gregorian(r.Statement.Said)));
            json.WriteString("from", Known(Days.Gregorian(r.Statement.Time?.Start)));
            json.WriteString("to", Known(Days.Gregorian(r.Statement.Time?.End)));
            Write(json, "value", r.Figure?.Value);
            Write(json, "upTo", r.Figure?.UpTo);
            json.WriteString("unit", r.Figure?.Unit ?? "");
            json.WriteString("change", r.Figure?.Change ?? "");
            json.WriteString("text", r.Figure?.Words ?? "");
            json.WriteString("side", r.Statement.Side);
            json.WriteString("speaker", r.Statement.Speaker);
            json.WriteString("area", r.Statement.Area);
            json.WriteStartArray("subjects");
            foreach (var subject in r.Statement.Subjects)
            {
                json.WriteStringValue(subject);
            }

            json.WriteEndArray();
            json.WriteString("lang", r.Statement.Language.Code());
            json.WriteString("quote", r.Statement.Quote);
            json.WriteString("report", r.Statement.Report);
            json.WriteNumber("start", r.Statement.Span.Start);
            json.WriteNumber("end", r.Statement.Span.End);
            json.WriteEndObject();
        },
        Nothing = "No figure was stated.",
    };

    /// <summary>A row a figure.</summary>
    public static IEnumerable<IndicatorRow> Rows(IEnumerable<LedgerStatement> statements) => statements.SelectMany(s =>
        s.Figures.IsDefaultOrEmpty ? [new IndicatorRow(s, null)] : s.Figures.Select(f => new IndicatorRow(s, f)));

    private static string Value(IndicatorRow r) => r.Figure is not { Value: not null } f ? ""
        : f.UpTo is null ? Number(f.Value) : $"{Number(f.Value)}..{Number(f.UpTo)}";

    private static string Number(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    private static string? Known(string text) => text.Length > 0 ? text : null;

    private static void Write(System.Text.Json.Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
