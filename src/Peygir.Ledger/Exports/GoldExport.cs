using System.Text.Json;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Exports;

/// <summary>
/// Training data, in the form that `peygir learn` reads: the reports people went through, and their statements as they
/// left them. Reports nobody decided on are left out, or Peygir would learn from itself.
/// </summary>
internal static class GoldExport
{
    public static void WriteReports(IExportSource source, Stream output)
    {
        using var lines = new JsonLines(output);
        foreach (var (report, _, _) in source.Reports.Where(r => r.IsReviewed))
        {
            lines.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("id", report.Id);
                json.WriteString("lang", report.Language.Code());
                json.WriteString("date", CommitmentJson.Day(report.Day) ?? "");
                json.WriteString("publisher", report.Publisher);
                json.WriteString("title", report.Title);
                json.WriteString("text", report.Text);
                json.WriteString("url", report.Url);
                json.WriteEndObject();
            });
        }
    }

    public static void WriteStatements(IExportSource source, Stream output)
    {
        using var lines = new JsonLines(output);
        foreach (var reviewed in source.Reports.Where(r => r.IsReviewed))
        {
            lines.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("id", reviewed.Report.Id);
                json.WriteStartArray("statements");
                foreach (var s in reviewed.Statements)
                {
                    Write(json, reviewed.Report, s);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
        }
    }

    private static void Write(Utf8JsonWriter json, LedgerReport report, LedgerStatement s)
    {
        json.WriteStartObject();
        json.WriteNumber("start", s.Span.Start);
        json.WriteNumber("end", s.Span.End);
        json.WriteString("quote", s.Quote);
        json.WriteString("kind", ExportKeys.Of(s.Kind));
        json.WriteString("speaker", Stands(report, s.Speaker) ? s.Speaker : "");
        json.WriteString("side", s.Side);
        json.WriteStrings("actors", s.Actors);
        json.WriteStrings("addressees", s.Addressees);
        WriteTime(json, report, s.Time);
        json.WriteString("area", s.Area);
        json.WriteString("status", s.Kind == StatementKind.Progress ? s.Progress : "");
        json.WriteStartArray("figures");
        foreach (var f in s.Figures.Where(f => f.Value is not null && Stands(report, f.Words)))
        {
            json.WriteStartObject();
            json.WriteString("text", f.Words);
            json.WriteNumber("value", f.Value!.Value);
            json.WriteString("unit", f.Unit);
            json.WriteString("change", f.Change);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A deadline a person set may have no words in the report; there is nothing to learn from it then.
    private static void WriteTime(Utf8JsonWriter json, LedgerReport report, Deadline? time)
    {
        if (time is not { Words.Length: > 0 } || !report.Text.Contains(time.Words, StringComparison.Ordinal))
        {
            json.WriteNull("time");
            return;
        }

        json.WriteStartObject("time");
        json.WriteString("text", time.Words);
        json.WriteString("start", ExportKeys.Of(time.Start));
        json.WriteString("end", ExportKeys.Of(time.End));
        json.WriteEndObject();
    }

    private static bool Stands(LedgerReport report, string words) =>
        words.Length > 0 && (report.Text.Contains(words, StringComparison.Ordinal) || report.Title.Contains(words, StringComparison.Ordinal));
}
