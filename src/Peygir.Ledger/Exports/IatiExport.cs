using System.Globalization;
using System.Xml;
using NodaTime;
using Peygir.Text;

namespace Peygir.Ledger.Exports;

/// <summary>
/// An activity a commitment, in the elements and codes of IATI 2.03. It is IATI-like, not IATI data: Peygir is no
/// registered publisher and reports of others, which the attribute secondary-reporter says.
/// </summary>
internal static class IatiExport
{
    private const string Reporter = "XI-PEYGIR";

    public static void Write(IExportSource source, Stream output)
    {
        using var xml = Xml.Open(output);
        xml.WriteStartElement("iati-activities");
        xml.WriteAttributeString("version", "2.03");
        xml.WriteAttributeString("generated-datetime", ExportKeys.Of(source.AsOf) + "T00:00:00Z");
        foreach (var c in source.Commitments)
        {
            Write(xml, source, c);
        }

        xml.WriteEndElement();
    }

    // The schema fixes the order of the elements.
    private static void Write(XmlWriter xml, IExportSource source, Commitment c)
    {
        xml.WriteStartElement("iati-activity");
        xml.WriteAttributeString("xml", "lang", null, c.Mentions is [var first, ..] ? first.Statement.Language.Code() : "en");
        xml.WriteElementString("iati-identifier", $"{Reporter}-{c.Id}");
        Element(xml, "reporting-org", "Peygir", ("ref", Reporter), ("type", "90"), ("secondary-reporter", "1"));
        Element(xml, "title", c.Title);
        Element(xml, "description", Description(c), ("type", "1"));
        WriteDebtors(xml, c);
        Code(xml, "activity-status", Status(c));
        foreach (var (type, day) in Dates(c))
        {
            xml.WriteStartElement("activity-date");
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("iso-date", ExportKeys.Of(day));
            xml.WriteEndElement();
        }

        WriteCreditors(xml, c);
        if (Names.Dac(c.Area) is { Length: > 0 } dac)
        {
            // Vocabulary 1 are DAC's purpose codes of five digits, 2 its sector categories of three.
            Code(xml, "sector", dac, ("vocabulary", dac.Length == 5 ? "1" : "2"));
        }

        foreach (var report in c.Mentions.Select(m => m.Statement.Report).Distinct().Select(source.Report))
        {
            WriteLink(xml, report);
        }

        if (c.Condition.Length > 0)
        {
            xml.WriteStartElement("conditions");
            xml.WriteAttributeString("attached", "1");
            Element(xml, "condition", c.Condition, ("type", "2"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Description(Commitment c) => c.Mentions is [.., var last]
        ? $"{StatusSentence.Of(c, last.Statement.Language)} {last.Statement.Speaker}: {last.Statement.Quote}"
        : StatusSentence.Of(c, Language.English);

    private static void WriteDebtors(XmlWriter xml, Commitment c)
    {
        if (c.Debtors.IsEmpty)
        {
            // One is required.
            Element(xml, "participating-org", "Not stated", ("role", "4"));
        }

        foreach (var code in c.Debtors)
        {
            // 10: government, 40: multilateral; role 4: implementing.
            Element(xml, "participating-org", Names.Party(code), ("type", Names.IsState(code) ? "10" : "40"), ("role", "4"));
        }
    }

    private static void WriteCreditors(XmlWriter xml, Commitment c)
    {
        // Several recipients have shares, which must add up; nobody stated any, so they are equal.
        var states = c.Creditors.Select(Countries.Alpha2).OfType<string>().ToList();
        for (var i = 0; i < states.Count; i++)
        {
            var share = i < states.Count - 1 ? Math.Floor(10000m / states.Count) / 100 : 100 - (Math.Floor(10000m / states.Count) / 100 * (states.Count - 1));
            Code(xml, "recipient-country", states[i], states.Count == 1 ? [] : [("percentage", share.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    private static string Status(Commitment c) => c.Status switch
    {
        CommitmentStatus.Kept or CommitmentStatus.KeptLate => "4",
        CommitmentStatus.Withdrawn or CommitmentStatus.Superseded => "5",
        _ when c.Mentions.Any(m => m.Relation == Relation.Progressed) => "2",
        _ => "1",
    };

    /// <summary>1 planned start (the day it was first said), 2 actual start, 3 planned end (the deadline), 4 actual end.</summary>
    private static IEnumerable<(string Type, LocalDate Day)> Dates(Commitment c)
    {
        yield return ("1", c.Mentions.Select(m => m.Statement.Said).Min() ?? c.AsOf);
        if (Said(c, Relation.Progressed) is { } started)
        {
            yield return ("2", started);
        }

        if (c.Deadline is { } deadline)
        {
            yield return ("3", deadline.End);
        }

        if (c.Status is CommitmentStatus.Kept or CommitmentStatus.KeptLate && Said(c, Relation.Kept) is { } ended)
        {
            yield return ("4", ended);
        }
    }

    private static LocalDate? Said(Commitment c, Relation relation) =>
        c.Mentions.Where(m => m.Relation == relation).Select(m => m.Statement.Said).Min();

    private static void WriteLink(XmlWriter xml, LedgerReport report)
    {
        if (Links.Web(report.Url) is not { } url)
        {
            return;
        }

        xml.WriteStartElement("document-link");
        xml.WriteAttributeString("url", url);
        xml.WriteAttributeString("format", "text/html");
        Element(xml, "title", report.Title.Length > 0 ? report.Title : report.Id);
        Code(xml, "category", "A12");
        Code(xml, "language", report.Language.Code());
        if (report.Day is { } day)
        {
            xml.WriteStartElement("document-date");
            xml.WriteAttributeString("iso-date", ExportKeys.Of(day));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string narrative, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteText("narrative", narrative);
        xml.WriteEndElement();
    }

    private static void Code(XmlWriter xml, string name, string code, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("code", code);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
