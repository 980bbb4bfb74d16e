using System.Security.Cryptography;
using System.Text;
using Peygir.Text;

namespace Peygir.Ledger.Exports;

/// <summary>
/// Entities of FollowTheMoney, one a line. A commitment is a Project, a state a PublicBody, an international body an
/// Organization, each bound to the project by a ProjectParticipant with its role; a report is an Article, and a mention
/// is the Documentation that binds it to the project with the words said.
/// </summary>
internal static class FollowTheMoneyExport
{
    public static void Write(IExportSource source, Stream output)
    {
        using var lines = new JsonLines(output);
        var seen = new Seen();
        foreach (var c in source.Commitments)
        {
            Entity(lines, Id("commitment", c.Id), "Project", Properties(c));
            WriteParties(lines, seen, c, c.Debtors, "debtor");
            WriteParties(lines, seen, c, c.Creditors, "creditor");
            foreach (var m in c.Mentions)
            {
                if (seen.First("report", m.Statement.Report))
                {
                    Entity(lines, Id("report", m.Statement.Report), "Article", Properties(source.Report(m.Statement.Report)));
                }

                Entity(lines, Id("mention", c.Id + " " + m.Statement.Id), "Documentation", Properties(c, m));
            }
        }
    }

    private static void WriteParties(JsonLines lines, Seen seen, Commitment c, IEnumerable<string> codes, string role)
    {
        foreach (var code in codes)
        {
            if (seen.First("party", code))
            {
                Entity(lines, Id("party", code), Names.IsState(code) ? "PublicBody" : "Organization", [
                    ("name", Names.Party(code)),
                    ("alias", Names.Party(code, Language.Persian)),
                    ("alias", Names.Party(code, Language.Russian)),
                    ("country", Country(code)),
                ]);
            }

            Entity(lines, Id(role, c.Id + " " + code), "ProjectParticipant", [
                ("project", Id("commitment", c.Id)),
                ("participant", Id("party", code)),
                ("role", role),
            ]);
        }
    }

    private static List<(string, string?)> Properties(Commitment c) =>
    [
        ("name", c.Title),
        ("projectId", c.Id),
        ("status", ExportKeys.Of(c.Status)),
        ("summary", c.Condition),
        ("startDate", CommitmentJson.Day(c.Mentions.Select(m => m.Statement.Said).Min())),
        ("endDate", CommitmentJson.Day(c.Deadline?.End)),
        ("keywords", Names.Area(c.Area)),
        .. c.Subjects.Select(s => ("keywords", (string?)Names.Subject(s))),
        .. c.Debtors.Concat(c.Creditors).Distinct().Select(p => ("country", Country(p))),
    ];

    private static List<(string, string?)> Properties(LedgerReport r) =>
    [
        ("name", r.Title.Length > 0 ? r.Title : r.Id),
        ("title", r.Title),
        ("publisher", r.Publisher),
        ("publishedAt", CommitmentJson.Day(r.Day)),
        ("language", r.Language switch { Language.Persian => "fas", Language.Russian => "rus", _ => "eng" }),
        ("sourceUrl", Links.Web(r.Url)),
    ];

    private static List<(string, string?)> Properties(Commitment c, Mention m) =>
    [
        ("document", Id("report", m.Statement.Report)),
        ("entity", Id("commitment", c.Id)),
        ("role", ExportKeys.Of(m.Relation)),
        ("summary", m.Statement.Speaker.Length > 0 ? $"{m.Statement.Speaker}: {m.Statement.Quote}" : m.Statement.Quote),
        ("date", CommitmentJson.Day(m.Statement.Said)),
        ("recordId", m.Statement.Id),
    ];

    private static string? Country(string code) => Countries.Alpha2(code)?.ToLowerInvariant();

    // Only letters, digits, dots and dashes may stand in an id.
    private static string Id(string kind, string id) =>
        $"peygir-{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 16))}";

    private static void Entity(JsonLines lines, string id, string schema, List<(string Name, string? Value)> properties) => lines.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("schema", schema);
        json.WriteStartObject("properties");
        foreach (var property in properties.Where(p => !string.IsNullOrEmpty(p.Value)).GroupBy(p => p.Name, p => p.Value!))
        {
            json.WriteStrings(property.Key, property.Distinct());
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });
}
