using System.Globalization;
using NodaTime;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Ledger.Exports;

/// <summary>A commitment as a row of a table, in exports and in the command: the columns and their order are a contract, new ones go at the end.</summary>
public static class CommitmentTable
{
    /// <summary>The columns, with what stands in each.</summary>
    public static IReadOnlyList<(string Name, Func<Commitment, string> Cell)> Columns { get; } =
    [
        ("id", c => c.Id),
        ("title", c => c.Title),
        ("kind", c => ExportKeys.Of(c.Kind)),
        ("status", c => ExportKeys.Of(c.Status)),
        ("debtors", c => List(c.Debtors)),
        ("creditors", c => List(c.Creditors)),
        ("area", c => c.Area),
        ("subjects", c => List(c.Subjects)),
        ("condition", c => c.Condition),
        ("deadline_start", c => Day(c.Deadline?.Start)),
        ("deadline_end", c => Day(c.Deadline?.End)),
        ("deadline_solar_hijri", c => c.Deadline is { } d ? DateText.Of(Language.English).Solar(d.End) ?? "" : ""),
        ("calendar", c => c.Deadline?.Calendar ?? ""),
        ("deadline_words", c => c.Deadline?.Words ?? ""),
        ("first_deadline_end", c => c.Deadlines is [var first, ..] ? ExportKeys.Of(first.Deadline.End) : ""),
        ("slip_days", c => c.SlipDays?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("opened", c => Day(c.Mentions.Select(m => m.Statement.Said).Min())),
        ("last_said", c => Day(c.LastSaid)),
        ("mentions", c => c.Mentions.Length.ToString(CultureInfo.InvariantCulture)),
        ("reports", c => List(c.Mentions.Select(m => m.Statement.Report).Distinct())),
        ("reviewed", c => c.IsReviewed ? "yes" : "no"),
        ("as_of", c => ExportKeys.Of(c.AsOf)),
        ("why", c => StatusSentence.Of(c, Language.English)),
    ];

    private static string List(IEnumerable<string> values) => string.Join("; ", values);

    private static string Day(LocalDate? day) => day is { } d ? ExportKeys.Of(d) : "";
}
