using System.Collections.Immutable;
using System.Text.Json;
using Peygir.Reading;

namespace Peygir.Ledger.Events;

/// <summary>People's decisions as events hold them.</summary>
internal static class DecisionJson
{
    public static void Write(Utf8JsonWriter json, Decision decision)
    {
        switch (decision)
        {
            case Accepted d:
                Place(json, d.Statement);
                json.Text("commitment", d.Commitment);
                json.Name("relation", d.Relation);
                break;
            case Corrected d:
                Place(json, d.Statement);
                json.WriteStartObject("correction");
                Write(json, d.Correction);
                json.WriteEndObject();
                break;
            case Rejected d:
                Place(json, d.Statement);
                json.Text("commitment", d.Commitment);
                break;
            case Merged d:
                json.Text("from", d.From);
                json.Text("into", d.Into);
                break;
            case Split d:
                json.Text("from", d.From);
                json.Text("into", d.Into);
                json.WriteStartArray("statements");
                foreach (var statement in d.Statements)
                {
                    json.WriteStartObject();
                    Place(json, statement);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case Closed d:
                json.Text("commitment", d.Commitment);
                json.Name("outcome", d.Outcome);
                json.Day("day", d.Day);
                json.Text("source", d.Source);
                break;
            case Reopened d:
                json.Text("commitment", d.Commitment);
                break;
            case Undone d:
                json.WriteNumber("seq", d.Seq);
                break;
            default:
                throw new ArgumentException(decision.GetType().Name, nameof(decision));
        }
    }

    public static Decision Read(JsonElement json, EventKind kind) => kind switch
    {
        EventKind.Accepted => new Accepted(Place(json), json.Text("commitment"), json.Name<Relation>("relation")),
        EventKind.Corrected => new Corrected(Place(json), Correction(json.GetProperty("correction"))),
        EventKind.Rejected => new Rejected(Place(json), json.TextOrNull("commitment")),
        EventKind.Merged => new Merged(json.Text("from"), json.Text("into")),
        EventKind.Split => new Split(json.Text("from"), [.. json.GetProperty("statements").EnumerateArray().Select(Place)], json.Text("into")),
        EventKind.Closed => new Closed(
            json.Text("commitment"),
            json.Name<CommitmentStatus>("outcome"),
            json.Day("day") ?? throw new FormatException("A closing has no day."),
            json.Text("source")),
        EventKind.Reopened => new Reopened(json.Text("commitment")),
        EventKind.Undone => new Undone(json.GetProperty("seq").GetInt64()),
        _ => throw new FormatException($"{kind} is no decision."),
    };

    private static void Place(Utf8JsonWriter json, StatementRef statement)
    {
        json.Text("report", statement.Report);
        json.Span("span", statement.Span);
    }

    private static StatementRef Place(JsonElement json) => new(json.Text("report"), json.Span("span"));

    private static void Write(Utf8JsonWriter json, Correction c)
    {
        if (c.Span is { } span)
        {
            json.Span("span", span);
        }

        Text(json, "quote", c.Quote);
        if (c.Kind is { } kind)
        {
            json.Name("kind", kind);
        }

        Text(json, "speaker", c.Speaker);
        Text(json, "side", c.Side);
        Texts(json, "actors", c.Actors);
        Texts(json, "addressees", c.Addressees);
        json.Deadline("time", c.Time);
        if (c.NoTime)
        {
            json.WriteBoolean("noTime", true);
        }

        Text(json, "condition", c.Condition);
        Text(json, "area", c.Area);
        Text(json, "progress", c.Progress);
        Texts(json, "subjects", c.Subjects);
    }

    private static Correction Correction(JsonElement json) => new()
    {
        Span = json.TryGetProperty("span", out _) ? json.Span("span") : null,
        Quote = json.TextOrNull("quote"),
        Kind = json.TryGetProperty("kind", out _) ? json.Name<StatementKind>("kind") : null,
        Speaker = json.TextOrNull("speaker"),
        Side = json.TextOrNull("side"),
        Actors = json.TextsOrNull("actors"),
        Addressees = json.TextsOrNull("addressees"),
        Time = json.Deadline("time"),
        NoTime = json.TryGetProperty("noTime", out _),
        Condition = json.TextOrNull("condition"),
        Area = json.TextOrNull("area"),
        Progress = json.TextOrNull("progress"),
        Subjects = json.TextsOrNull("subjects"),
    };

    // Unlike elsewhere an empty text or list says something here: that there is none.
    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string>? values)
    {
        if (values is { } known)
        {
            json.WriteStartArray(name);
            foreach (var value in known)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }
}
