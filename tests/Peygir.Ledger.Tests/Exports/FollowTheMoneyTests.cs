using System.Text.Json;

namespace Peygir.Ledger.Tests.Exports;

public class FollowTheMoneyTests
{
    // The properties of FollowTheMoney's schemata that may be used, own and inherited, with those that refer to entities.
    private static readonly Dictionary<string, string[]> s_schemata = new()
    {
        ["Project"] = ["name", "projectId", "status", "phase", "goal", "summary", "startDate", "endDate", "date", "keywords", "country", "sourceUrl"],
        ["ProjectParticipant"] = ["project", "participant", "role", "status", "startDate", "endDate"],
        ["PublicBody"] = ["name", "alias", "country"],
        ["Organization"] = ["name", "alias", "country"],
        ["Article"] = ["name", "title", "publisher", "publishedAt", "language", "sourceUrl"],
        ["Documentation"] = ["document", "entity", "role", "summary", "date", "recordId"],
    };

    private static readonly Dictionary<string, string[]> s_references = new()
    {
        ["project"] = ["Project"],
        ["participant"] = ["PublicBody", "Organization"],
        ["document"] = ["Article"],
        ["entity"] = ["Project"],
    };

    private readonly List<JsonElement> _entities = [.. Export.Text("ftm").TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement)];

    [Fact]
    public void Every_property_is_one_of_its_schema_and_every_reference_is_met()
    {
        var schemata = _entities.ToDictionary(e => e.GetProperty("id").GetString()!, e => e.GetProperty("schema").GetString()!);
        foreach (var entity in _entities)
        {
            var schema = entity.GetProperty("schema").GetString()!;
            Assert.Matches("^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$", entity.GetProperty("id").GetString()!);
            foreach (var property in entity.GetProperty("properties").EnumerateObject())
            {
                Assert.Contains(property.Name, s_schemata[schema]);
                Assert.NotEqual(0, property.Value.GetArrayLength());
                if (s_references.TryGetValue(property.Name, out var range))
                {
                    Assert.All(property.Value.EnumerateArray(), v => Assert.Contains(schemata[v.GetString()!], range));
                }
            }
        }
    }

    [Fact]
    public void Debtor_and_creditor_are_bound_to_the_project_by_their_role()
    {
        var project = Of("Project").First();
        var roles = Of("ProjectParticipant").Where(p => Value(p, "project") == project.GetProperty("id").GetString())
            .Select(p => (Value(p, "role"), Value(_entities.Single(e => e.GetProperty("id").GetString() == Value(p, "participant")), "name")));
        Assert.Equal([("debtor", "Iran"), ("creditor", "Armenia"), ("creditor", "Azerbaijan"), ("creditor", "Eurasian Economic Union")], roles);
        Assert.Equal(("2025-05-01", "2026-03-20", "ir"), (Value(project, "startDate"), Value(project, "endDate"), Value(project, "country")));
    }

    private IEnumerable<JsonElement> Of(string schema) => _entities.Where(e => e.GetProperty("schema").GetString() == schema);

    private static string Value(JsonElement entity, string property) => entity.GetProperty("properties").GetProperty(property)[0].GetString()!;
}
