using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Events;

/// <summary>Statements and links as events hold them.</summary>
internal static class StatementJson
{
    public static void Write(Utf8JsonWriter json, StatementAdded added)
    {
        var s = added.Statement;
        json.Span("span", s.Span);
        json.Text("quote", s.Quote);
        json.Name("kind", s.Kind);
        json.Text("lang", s.Language.Code());
        json.Day("said", s.Said);
        json.Text("speaker", s.Speaker);
        json.Text("side", s.Side);
        json.Texts("actors", s.Actors);
        json.Texts("addressees", s.Addressees);
        json.Deadline("time", s.Time);
        json.Text("condition", s.Condition);
        json.Text("area", s.Area);
        json.Text("progress", s.Progress);
        Figures(json, s.Figures);
        json.Texts("subjects", s.Subjects);
        json.Texts("places", s.Places);
        json.Texts("parties", s.Parties);
        json.Texts("concepts", s.Concepts);
        json.Texts("lemmas", s.Lemmas);
        json.Texts("names", s.Names);
        Numbers(json, "ordinals", s.Ordinals);
        Numbers(json, "numbers", s.Numbers);
        json.Flag("ofBefore", s.IsOfBefore);
        json.Flag("tellsReplacement", s.TellsReplacement);
        json.Flag("tellsEnd", s.TellsEnd);
        json.Flag("tellsPart", s.TellsPart);
        json.Flag("pointsBack", s.PointsBack);
        json.WriteNumber("sentence", s.Sentence);
        json.Texts("setting", s.Setting);
        json.WriteNumber("confidence", s.Confidence);
        Links(json, added.Links);
    }

    public static StatementAdded Read(JsonElement json, string report)
    {
        var span = json.Span("span");
        var statement = new LedgerStatement
        {
            Id = IdOf(report, span),
            Report = report,
            Span = span,
            Quote = json.Text("quote"),
            Kind = json.Name<StatementKind>("kind"),
            Language = Languages.TryParse(json.Text("lang"), out var language) ? language : throw new FormatException("\"lang\" is no language."),
            Said = json.Day("said"),
            Speaker = json.Text("speaker"),
            Side = json.Text("side"),
            Actors = json.Texts("actors"),
            Addressees = json.Texts("addressees"),
            Time = json.Deadline("time"),
            Condition = json.Text("condition"),
            Area = json.Text("area"),
            Progress = json.Text("progress"),
            Figures = json.TryGetProperty("figures", out var figures) ? [.. figures.EnumerateArray().Select(Figure)] : [],
            Subjects = json.Texts("subjects"),
            Places = json.Texts("places"),
            Parties = json.Texts("parties"),
            Concepts = json.Texts("concepts"),
            Lemmas = json.Texts("lemmas"),
            Names = json.Texts("names"),
            Ordinals = json.TryGetProperty("ordinals", out var ordinals) ? [.. ordinals.EnumerateArray().Select(o => o.GetInt32())] : [],
            Numbers = json.TryGetProperty("numbers", out var numbers) ? [.. numbers.EnumerateArray().Select(n => n.GetDecimal())] : [],
            IsOfBefore = json.Flag("ofBefore"),
            TellsReplacement = json.Flag("tellsReplacement"),
            TellsEnd = json.Flag("tellsEnd"),
            TellsPart = json.Flag("tellsPart"),
            PointsBack = json.Flag("pointsBack"),
            Sentence = json.TryGetProperty("sentence", out var sentence) ? sentence.GetInt32() : 0,
            Setting = json.Texts("setting"),
            Confidence = json.GetProperty("confidence").GetDouble(),
        };
        return new(statement, json.TryGetProperty("links", out var links) ? [.. links.EnumerateArray().Select(Link)] : []);
    }

    /// <summary>The id of the statement at a place of a report.</summary>
    public static string IdOf(string report, TextSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{report}#{span.Start}-{span.End}");

    private static void Figures(Utf8JsonWriter json, ImmutableArray<LedgerFigure> figures)
    {
        if (!figures.IsDefaultOrEmpty)
        {
            json.WriteStartArray("figures");
            foreach (var figure in figures)
            {
                json.WriteStartObject();
                json.Text("words", figure.Words);
                Number(json, "value", figure.Value);
                json.Text("unit", figure.Unit);
                json.Text("change", figure.Change);
                Number(json, "upTo", figure.UpTo);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    private static LedgerFigure Figure(JsonElement json) =>
        new(json.Text("words"), Number(json, "value"), json.Text("unit"), json.Text("change"), Number(json, "upTo"));

    private static decimal? Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetDecimal() : null;

    private static void Numbers<T>(Utf8JsonWriter json, string name, ImmutableArray<T> numbers)
        where T : INumber<T>
    {
        if (!numbers.IsDefaultOrEmpty)
        {
            json.WriteStartArray(name);
            foreach (var number in numbers)
            {
                json.WriteNumberValue(decimal.CreateChecked(number));
            }

            json.WriteEndArray();
        }
    }

    private static void Links(Utf8JsonWriter json, ImmutableArray<Link> links)
    {
        if (!links.IsDefaultOrEmpty)
        {
            json.WriteStartArray("links");
            foreach (var link in links)
            {
                json.WriteStartObject();
                json.Text("commitment", link.Commitment);
                json.Name("relation", link.Relation);
                json.WriteNumber("score", link.Score);
                json.Texts("reasons", link.Reasons);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static Link Link(JsonElement json) =>
        new(json.Text("commitment"), json.Name<Relation>("relation"), json.GetProperty("score").GetDouble(), json.Texts("reasons"));
}
