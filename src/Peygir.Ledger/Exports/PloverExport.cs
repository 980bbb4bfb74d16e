using System.Text.Json;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Exports;

/// <summary>
/// Event records in the terms of PLOVER, for those who work with political event data: an object a statement that is an
/// event by that scheme, with the place of its words in the report. What the scheme cannot tell without a stance (a
/// position) or is no event (an indicator) is left out.
/// </summary>
internal static class PloverExport
{
    public static void Write(IExportSource source, Stream output)
    {
        using var lines = new JsonLines(output);
        foreach (var (report, statements, _) in source.Reports)
        {
            foreach (var s in statements)
            {
                if (Event(s) is { } type)
                {
                    lines.Write(json => Write(json, report, s, type));
                }
            }
        }
    }

    /// <summary>The event class of a statement; null where it is none.</summary>
    private static string? Event(LedgerStatement s) => s.Kind switch
    {
        // A promise of cooperation, and an agreement to it, are AGREE whatever is promised.
        StatementKind.Pledge or StatementKind.Agreement => "AGREE",
        StatementKind.Request => "REQUEST",
        StatementKind.Courtesy => "SUPPORT",
        StatementKind.Progress when s.Progress == "planned" => "AGREE",
        // Talks that go on are all that a progress of diplomacy tells of; elsewhere two who act together cooperate.
        StatementKind.Progress when s.Progress is "started" or "ongoing" or "completed" && Parties(s) > 1 =>
            s.Area == "diplomacy" ? "CONSULT" : "COOPERATE",
        _ => null,
    };

    private static int Parties(LedgerStatement s) => s.Actors.Union(s.Addressees).Count();

    private static void Write(Utf8JsonWriter json, LedgerReport report, LedgerStatement s, string type)
    {
        var asked = s.Kind == StatementKind.Request;
        var source = asked || s.Actors.IsEmpty ? s.Side.Length > 0 ? [s.Side] : [] : s.Actors;
        var target = asked && s.Addressees.IsEmpty ? s.Actors : s.Addressees;
        json.WriteStartObject();
        json.WriteString("id", "peygir-" + s.Id);
        json.WriteString("date", CommitmentJson.Day(s.Said) ?? "");
        WriteActors(json, "source", source, s);
        WriteActors(json, "target", target.RemoveAll(t => source.Contains(t)), s);
        json.WriteString("event", type);
        json.WriteString("mode", "");
        json.WriteString("context", Context(s.Area));
        json.WriteString("text", s.Quote);
        json.WriteString("language", s.Language.Code());
        json.WriteString("publication", report.Publisher);
        json.WriteKnown("url", Links.Web(report.Url));
        json.WriteString("coder", "Peygir " + report.Reader);
        json.WriteStartObject("textInfo");
        json.WriteString("report", s.Report);
        json.WriteNumber("start", s.Span.Start);
        json.WriteNumber("end", s.Span.End);
        json.WriteNumber("confidence", Math.Round(s.Confidence, 3));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter json, string name, IEnumerable<string> codes, LedgerStatement s)
    {
        json.WriteStartArray(name);
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("actorText", code == s.Side && s.Speaker.Length > 0 ? s.Speaker : Names.Party(code, s.Language));
            json.WriteString("code", Names.IsState(code) ? code : "IGO");
            if (Names.IsState(code))
            {
                json.WriteString("sector", "GOV");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The context that comes nearest to an area; "" where none does.</summary>
    private static string Context(string area) => area switch
    {
        "transport" or "energy" or "trade" or "agriculture" or "finance" or "industry" or "housing" => "economic",
        "security" => "military",
        "diplomacy" => "diplomatic",
        "justice" => "legal",
        "government" => "political_institutions",
        "humanitarian" => "humanitarian",
        "health" => "health",
        "environment" => "environment",
        _ => "",
    };
}
