using System.Globalization;
using System.Text;
using CsvHelper;
using NodaTime;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Ledger.Exports;

/// <summary>A row a commitment.</summary>
internal static class CsvExport
{
    // A cell that begins like a formula is run by spreadsheets, with whatever a report put there.
    private static readonly CsvWriterOptions s_options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    private static readonly string[] s_header =
    [
        "id", "title", "kind", "status", "debtors", "creditors", "area", "subjects", "condition", "deadline_start",
        "deadline_end", "deadline_solar_hijri", "calendar", "deadline_words", "first_deadline_end", "slip_days", "opened",
        "last_said", "mentions", "reports", "reviewed", "as_of",
    ];

    public static void Write(IExportSource source, Stream output)
    {
        using var csv = CsvWriter.Create(
            new StreamWriter(output, new UTF8Encoding(false), 64 * 1024, leaveOpen: true), s_options, leaveOpen: false);
        csv.WriteRecord(s_header);
        foreach (var c in source.Commitments)
        {
            csv.WriteRecord(Row(c));
        }
    }

    /// <summary>The names of the columns.</summary>
    public static ReadOnlySpan<string> Header => s_header;

    /// <summary>The cells of a commitment.</summary>
    public static string[] Row(Commitment c)
    {
        var said = c.Mentions.Select(m => m.Statement.Said).OfType<LocalDate>().ToList();
        return
        [
            c.Id,
            c.Title,
            ExportKeys.Of(c.Kind),
            ExportKeys.Of(c.Status),
            string.Join("; ", c.Debtors),
            string.Join("; ", c.Creditors),
            c.Area,
            string.Join("; ", c.Subjects),
            c.Condition,
            Day(c.Deadline?.Start),
            Day(c.Deadline?.End),
            c.Deadline is { } deadline ? DateText.Of(Language.English).Solar(deadline.End) ?? "" : "",
            c.Deadline?.Calendar ?? "",
            c.Deadline?.Words ?? "",
            c.Deadlines is [var first, ..] ? ExportKeys.Of(first.Deadline.End) : "",
            c.SlipDays?.ToString(CultureInfo.InvariantCulture) ?? "",
            said.Count > 0 ? ExportKeys.Of(said.Min()) : "",
            said.Count > 0 ? ExportKeys.Of(said.Max()) : "",
            c.Mentions.Length.ToString(CultureInfo.InvariantCulture),
            string.Join("; ", c.Mentions.Select(m => m.Statement.Report).Distinct()),
            c.IsReviewed ? "yes" : "no",
            ExportKeys.Of(c.AsOf),
        ];
    }

    private static string Day(LocalDate? day) => day is { } d ? ExportKeys.Of(d) : "";
}
