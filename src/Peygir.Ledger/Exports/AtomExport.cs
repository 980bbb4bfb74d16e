using NodaTime;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Ledger.Exports;

/// <summary>
/// The newest changes as an Atom feed (RFC 4287), newest first. A change is what a report newly did to a commitment
/// (opened, moved, kept ...), or that its last deadline passed. What only repeats is no change.
/// </summary>
internal static class AtomExport
{
    // What feed readers keep anyway. The feed does not grow with the ledger.
    private const int Most = 500;
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static void Write(IExportSource source, Stream output)
    {
        using var xml = Xml.Open(output);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteElementString("id", "urn:peygir:changes");
        xml.WriteElementString("title", "Changes of commitments");
        xml.WriteElementString("updated", Moment(source.AsOf));
        xml.WriteStartElement("generator");
        xml.WriteString("Peygir");
        xml.WriteEndElement();
        foreach (var change in Newest(source))
        {
            Write(xml, source, change);
        }

        xml.WriteEndElement();
    }

    private static void Write(System.Xml.XmlWriter xml, IExportSource source, Change change)
    {
        var (day, c, what, statement) = change;
        var report = statement is null ? null : source.Report(statement.Report);
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", Links.Urn("commitment", c.Id) + ":" + what + ":" + (statement is null ? ExportKeys.Of(day) : Uri.EscapeDataString(statement.Id)));
        xml.WriteText("title", $"{Heading(what)}: {c.Title}");
        xml.WriteElementString("updated", Moment(day));
        xml.WriteStartElement("author");
        xml.WriteText("name", report is { Publisher.Length: > 0 } ? report.Publisher : "Peygir");
        xml.WriteEndElement();
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", what);
        xml.WriteEndElement();
        if (report is not null && Links.Web(report.Url) is { } url)
        {
            xml.WriteStartElement("link");
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("href", url);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("content");
        xml.WriteAttributeString("type", "text");
        if (statement is not null)
        {
            xml.WriteAttributeString("xml", "lang", null, statement.Language.Code());
        }

        xml.WriteString(Xml.Text(Content(c, statement)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Content(Commitment c, LedgerStatement? statement)
    {
        var deadline = statement is null ? c.Deadline : statement.Time;
        var days = deadline is null ? "" : Days(deadline.End);
        return statement is null ? $"{Names.Parties(c.Debtors)}: {days}" : string.Join('\n', new[] { statement.Speaker, statement.Quote, days }.Where(p => p.Length > 0));
    }

    private static string Days(LocalDate day)
    {
        var dates = DateText.Of(Language.English);
        return dates.Solar(day) is { } solar ? $"{dates.Gregorian(day)} = {solar}" : dates.Gregorian(day);
    }

    /// <summary>The newest changes, the newest first; of a day in the order of ids.</summary>
    private static IEnumerable<Change> Newest(IExportSource source)
    {
        var newest = new PriorityQueue<Change, (LocalDate, string, int)>(Comparer<(LocalDate Day, string Id, int Order)>.Create((a, b) =>
            a.Day != b.Day ? a.Day.CompareTo(b.Day)
            : a.Id != b.Id ? string.CompareOrdinal(b.Id, a.Id)
            : a.Order.CompareTo(b.Order)));
        foreach (var c in source.Commitments)
        {
            var order = 0;
            foreach (var change in Of(c))
            {
                newest.Enqueue(change, (change.Day, c.Id, order++));
                if (newest.Count > Most)
                {
                    newest.Dequeue();
                }
            }
        }

        var oldestFirst = new List<Change>(newest.Count);
        while (newest.TryDequeue(out var change, out _))
        {
            oldestFirst.Add(change);
        }

        return Enumerable.Reverse(oldestFirst);
    }

    private static IEnumerable<Change> Of(Commitment c)
    {
        foreach (var m in c.Mentions)
        {
            if (m.Relation is not (Relation.Repeated or Relation.Recalled) && m.Statement.Said is { } said)
            {
                yield return new(said, c, ExportKeys.Of(m.Relation), m.Statement);
            }
        }

        if (c is { Status: CommitmentStatus.Overdue, Deadline: { } deadline })
        {
            yield return new(deadline.End.PlusDays(1), c, "overdue", null);
        }
    }

    private static string Heading(string what) => char.ToUpperInvariant(what[0]) + what[1..];

    private static string Moment(LocalDate day) => ExportKeys.Of(day) + "T00:00:00Z";

    private sealed record Change(LocalDate Day, Commitment Commitment, string What, LedgerStatement? Statement);
}
