using System.Text.Json;
using Peygir.Text;

namespace Peygir.Ledger.Exports;

/// <summary>
/// Linked data. A commitment is a schema:Action with agent, recipient and status, derived (PROV) from claims; a claim is
/// a schema:Claim by its speaker, whose place in its report is a Web Annotation target. The context stands in the file, so
/// that nothing is fetched.
/// </summary>
internal static class JsonLdExport
{
    private static ReadOnlySpan<byte> Context => """
        {
          "schema": "http://schema.org/",
          "prov": "http://www.w3.org/ns/prov#",
          "oa": "http://www.w3.org/ns/oa#",
          "xsd": "http://www.w3.org/2001/XMLSchema#",
          "peygir": "urn:peygir:term:",
          "id": "@id",
          "type": "@type",
          "name": "schema:name",
          "text": "schema:text",
          "description": {"@id": "schema:description", "@container": "@language"},
          "inLanguage": "schema:inLanguage",
          "url": {"@id": "schema:url", "@type": "@id"},
          "publisher": "schema:publisher",
          "datePublished": {"@id": "schema:datePublished", "@type": "xsd:date"},
          "agent": {"@id": "schema:agent", "@type": "@id"},
          "recipient": {"@id": "schema:recipient", "@type": "@id"},
          "about": {"@id": "schema:about", "@type": "@id"},
          "actionStatus": {"@id": "schema:actionStatus", "@type": "@id"},
          "endTime": {"@id": "schema:endTime", "@type": "xsd:date"},
          "identifier": "schema:identifier",
          "author": "schema:author",
          "creator": {"@id": "schema:creator", "@type": "@id"},
          "derivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
          "source": {"@id": "oa:hasSource", "@type": "@id"},
          "target": "oa:hasTarget",
          "selector": "oa:hasSelector",
          "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
          "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
          "exact": "oa:exact",
          "status": "peygir:status",
          "kind": "peygir:kind",
          "area": "peygir:area",
          "relation": "peygir:relation",
          "slipDays": {"@id": "peygir:slipDays", "@type": "xsd:integer"},
          "said": {"@id": "peygir:said", "@type": "xsd:date"}
        }
        """u8;

    public static void Write(IExportSource source, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonLines.Options);
        var seen = new Seen();
        json.WriteStartObject();
        json.WritePropertyName("@context");
        json.WriteRawValue(Context);
        json.WriteStartArray("@graph");
        foreach (var c in source.Commitments)
        {
            Write(json, c);
            foreach (var code in c.Debtors.Concat(c.Creditors).Where(p => seen.First("party", p)))
            {
                WriteParty(json, code);
            }

            foreach (var id in c.Subjects.Where(s => seen.First("subject", s)))
            {
                Open(json, Links.Urn("subject", id), "schema:Thing");
                json.WriteString("name", Names.Subject(id));
                json.WriteEndObject();
            }

            foreach (var m in c.Mentions.Where(m => seen.First("statement", m.Statement.Id)))
            {
                Write(json, m.Statement);
                if (m.Statement.Side is { Length: > 0 } side && seen.First("party", side))
                {
                    WriteParty(json, side);
                }

                if (seen.First("report", m.Statement.Report))
                {
                    Write(json, source.Report(m.Statement.Report));
                }
            }

            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Commitment c)
    {
        Open(json, Links.Urn("commitment", c.Id), "schema:Action", "prov:Entity");
        json.WriteString("identifier", c.Id);
        json.WriteString("name", c.Title);
        json.WriteString("kind", ExportKeys.Of(c.Kind));
        json.WriteString("status", ExportKeys.Of(c.Status));
        json.WriteStartObject("description");
        foreach (var language in Languages.All)
        {
            json.WriteString(language.Code(), StatusSentence.Of(c, language));
        }

        json.WriteEndObject();
        json.WriteString("actionStatus", "schema:" + (c.Status switch
        {
            CommitmentStatus.Kept or CommitmentStatus.KeptLate => "CompletedActionStatus",
            CommitmentStatus.Withdrawn or CommitmentStatus.Superseded => "FailedActionStatus",
            CommitmentStatus.Open when c.Mentions.Any(m => m.Relation == Relation.Progressed) => "ActiveActionStatus",
            _ => "PotentialActionStatus",
        }));
        json.WriteStrings("agent", c.Debtors.Select(p => Links.Urn("party", p)));
        json.WriteStrings("recipient", c.Creditors.Select(p => Links.Urn("party", p)));
        json.WriteString("area", c.Area);
        json.WriteStrings("about", c.Subjects.Select(s => Links.Urn("subject", s)));
        json.WriteKnown("endTime", CommitmentJson.Day(c.Deadline?.End));
        if (c.SlipDays is { } slip)
        {
            json.WriteNumber("slipDays", slip);
        }

        json.WriteStrings("derivedFrom", c.Mentions.Select(m => Links.Urn("statement", m.Statement.Id)));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LedgerStatement s)
    {
        Open(json, Links.Urn("statement", s.Id), "schema:Claim", "prov:Entity");
        json.WriteString("text", s.Quote);
        json.WriteString("inLanguage", s.Language.Code());
        json.WriteString("kind", ExportKeys.Of(s.Kind));
        json.WriteKnown("author", s.Speaker);
        if (s.Side.Length > 0)
        {
            json.WriteString("creator", Links.Urn("party", s.Side));
        }

        json.WriteKnown("said", CommitmentJson.Day(s.Said));
        json.WriteKnown("endTime", CommitmentJson.Day(s.Time?.End));
        json.WriteString("derivedFrom", Links.Urn("report", s.Report));
        json.WriteStartObject("target");
        json.WriteString("type", "oa:SpecificResource");
        json.WriteString("source", Links.Urn("report", s.Report));
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "oa:TextPositionSelector");
        json.WriteNumber("start", s.Span.Start);
        json.WriteNumber("end", s.Span.End);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "oa:TextQuoteSelector");
        json.WriteString("exact", s.Quote);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LedgerReport r)
    {
        Open(json, Links.Urn("report", r.Id), "schema:NewsArticle", "prov:Entity");
        json.WriteKnown("name", r.Title);
        json.WriteKnown("publisher", r.Publisher);
        json.WriteKnown("datePublished", CommitmentJson.Day(r.Day));
        json.WriteString("inLanguage", r.Language.Code());
        json.WriteKnown("url", Links.Web(r.Url));
        json.WriteEndObject();
    }

    private static void WriteParty(Utf8JsonWriter json, string code)
    {
        Open(json, Links.Urn("party", code), Names.IsState(code) ? "schema:Country" : "schema:Organization", "prov:Agent");
        json.WriteString("identifier", code);
        json.WriteString("name", Names.Party(code));
        json.WriteEndObject();
    }

    private static void Open(Utf8JsonWriter json, string id, params IEnumerable<string> types)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteStrings("type", types);
    }
}
