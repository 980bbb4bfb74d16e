using System.Text;
using NodaTime;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Ledger.Exports;

/// <summary>
/// Deadlines as all-day events of an iCalendar (RFC 5545), on the last day that the words allow. An event keeps its
/// UID when its deadline moves, and its SEQUENCE rises, so that a calendar which takes the file in again moves it.
/// </summary>
internal static class CalendarExport
{
    public static void Write(IExportSource source, Stream output)
    {
        using var lines = new CalendarLines(output);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", "-//Peygir//Deadlines//EN");
        lines.Write("CALSCALE", "GREGORIAN");
        lines.Write("METHOD", "PUBLISH");
        lines.WriteText("X-WR-CALNAME", "Deadlines of commitments");
        foreach (var c in source.Commitments)
        {
            if (c.Deadline is { } deadline)
            {
                Write(lines, source, c, deadline);
            }
        }

        lines.Write("END", "VCALENDAR");
    }

    private static void Write(CalendarLines lines, IExportSource source, Commitment c, Deadline deadline)
    {
        var said = c.Mentions.Select(m => m.Statement.Said).Max() ?? c.AsOf;
        var stamp = Digits(said) + "T000000Z";
        lines.Write("BEGIN", "VEVENT");
        lines.Write("UID", c.Id + "@peygir");
        lines.Write("DTSTAMP", stamp);
        lines.Write("LAST-MODIFIED", stamp);
        lines.Write("SEQUENCE", FormattableString.Invariant($"{Math.Max(0, c.Deadlines.Length - 1)}"));
        lines.Write("DTSTART;VALUE=DATE", Digits(deadline.End));
        lines.Write("DTEND;VALUE=DATE", Digits(deadline.End.PlusDays(1)));
        lines.WriteText("SUMMARY", Summary(c));
        lines.WriteText("DESCRIPTION", Description(source, c, deadline));
        lines.WriteText("CATEGORIES", Names.Area(c.Area));
        lines.Write("STATUS", c.Status is CommitmentStatus.Withdrawn or CommitmentStatus.Superseded ? "CANCELLED" : "CONFIRMED");
        // A deadline keeps nobody busy.
        lines.Write("TRANSP", "TRANSPARENT");
        if (Link(source, c) is { } link)
        {
            lines.Write("URL", link);
        }

        lines.Write("END", "VEVENT");
    }

    private static string Summary(Commitment c) =>
        c.Debtors.IsEmpty ? c.Title : $"{Names.Parties(c.Debtors)}: {c.Title}";

    private static string Description(IExportSource source, Commitment c, Deadline deadline)
    {
        var text = new StringBuilder();
        var dates = DateText.Of(Language.English);
        text.Append(dates.Gregorian(deadline.End));
        if (dates.Solar(deadline.End) is { } solar)
        {
            text.Append(" = ").Append(solar).Append(" = ").Append(DateText.Of(Language.Persian).Solar(deadline.End));
        }

        if (deadline.Words.Length > 0)
        {
            text.Append(" (").Append(deadline.Words).Append(')');
        }

        text.Append('\n').Append(StatusSentence.Of(c, Language.English));
        if (!c.Creditors.IsEmpty)
        {
            text.Append('\n').Append("To: ").Append(Names.Parties(c.Creditors));
        }

        if (c.SlipDays is { } slip and not 0)
        {
            text.Append('\n').Append(FormattableString.Invariant($"Moved by {slip} days since it was first stated."));
        }

        if (c.Mentions is [.., var last])
        {
            var report = source.Report(last.Statement.Report);
            text.Append('\n').Append('“').Append(last.Statement.Quote).Append('”');
            text.Append('\n').AppendJoin(", ", new[] { report.Publisher, report.Day is { } day ? ExportKeys.Of(day) : "", report.Url }.Where(p => p.Length > 0));
        }

        return text.ToString();
    }

    private static string? Link(IExportSource source, Commitment c) => c.Mentions is [.., var last]
        && Links.Web(source.Report(last.Statement.Report).Url) is { } url ? url : null;

    private static string Digits(LocalDate day) => ExportKeys.Of(day).Replace("-", "", StringComparison.Ordinal);
}
