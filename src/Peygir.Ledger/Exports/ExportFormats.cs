using System.Text;

namespace Peygir.Ledger.Exports;

/// <summary>All formats a ledger is exported in.</summary>
public static class ExportFormats
{
    /// <summary>The table of them, in the order to show.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("csv", "text/csv", ".csv", "a row a commitment, for spreadsheets", CsvExport.Write),
        new("jsonl", "application/jsonl", ".jsonl", "an object a commitment, with all its mentions", JsonLinesExport.Write),
        new("parquet", "application/vnd.apache.parquet", ".parquet", "a row a mention, for data frames and SQL engines", ParquetExport.Write),
        new("ical", "text/calendar", ".ics", "deadlines as all-day events, for calendars", CalendarExport.Write),
        new("atom", "application/atom+xml", ".atom", "the newest changes, for feed readers", AtomExport.Write),
        new("jsonld", "application/ld+json", ".jsonld", "linked data in the terms of schema.org, PROV and Web Annotation", JsonLdExport.Write),
        new("ftm", "application/jsonl", ".ftm.jsonl", "FollowTheMoney entities, for Aleph and its kin", FollowTheMoneyExport.Write),
        new("iati", "application/xml", ".xml", "an activity a commitment, in the terms of IATI 2.03", IatiExport.Write),
        new("plover", "application/jsonl", ".plover.jsonl", "PLOVER event records with offsets, for event data", PloverExport.Write),
        new("threads", "application/jsonl", ".threads.jsonl", "commitments with the places of their mentions, for scoring", WriteThreads),
        new("events", "application/jsonl", ".events.jsonl", "all that happened, for `peygir import` into another ledger", EventsExport.Write),
        new("gold-docs", "application/jsonl", ".docs.jsonl", "the reports, the first half of training data", GoldExport.WriteReports),
        new("gold", "application/jsonl", ".gold.jsonl", "their statements as people left them, the second half", GoldExport.WriteStatements),
    ];

    /// <summary>A format by its name; null where there is none.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    private static void WriteThreads(IExportSource source, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), 64 * 1024, leaveOpen: true);
        ThreadsExport.Write(source.Commitments, text);
    }
}
