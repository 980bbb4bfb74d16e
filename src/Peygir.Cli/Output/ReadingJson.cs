using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Cli.Output;

/// <summary>A reading as other programs get it. Names and order of the fields are a contract; new ones go at the end.</summary>
internal sealed record ReadingJson(
    string Id,
    string Lang,
    string? Date,
    string Publisher,
    string Reader,
    IEnumerable<StatementJson> Statements,
    string Title,
    string Url,
    IEnumerable<string> Remarks)
{
    public static ReadingJson Of(Reading.Reading reading) => new(
        reading.Id,
        reading.Language.Code(),
        reading.Date is { } date ? Day(date) : null,
        reading.Report.Publisher,
        reading.Reader,
        reading.Statements.Select(s => StatementJson.Of(s, reading.Report.Text)),
        reading.Report.Title,
        reading.Report.Url,
        reading.Remarks);

    internal static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);
}

/// <summary>A statement.</summary>
internal sealed record StatementJson(
    int Start,
    int End,
    string Quote,
    string Kind,
    string Speaker,
    string Side,
    IEnumerable<string> Actors,
    IEnumerable<string> Addressees,
    TimeJson? Time,
    SpanJson? Condition,
    string Area,
    string Status,
    IEnumerable<FigureJson> Figures,
    IEnumerable<string> Subjects,
    double Confidence)
{
    public static StatementJson Of(Reading.Statement s, string text) => new(
        s.Span.Start,
        s.Span.End,
        s.Quote,
        Keys.Kind(s.Kind),
        s.Speaker,
        s.Side,
        s.Actors,
        s.Addressees,
        s.Time is { } time ? TimeJson.Of(time, text) : null,
        s.Condition is { } c ? new SpanJson(c.Start, c.End, c.In(text).ToString()) : null,
        s.Area,
        s.Status,
        s.Figures.Select(f => new FigureJson(
            f.Span.In(text).ToString(),
            f.Value,
            f.Unit,
            Keys.Change(f.Change),
            f.UpTo)),
        s.Subjects,
        Math.Round(s.Confidence, 3));
}

/// <summary>A time; start, end and calendar are "" where it could not be resolved, and why says what is missing.</summary>
internal sealed record TimeJson(
    string Text,
    string Start,
    string End,
    string Calendar,
    string Why,
    IEnumerable<IntervalJson> Alternatives)
{
    public static TimeJson Of(Reading.StatementTime time, string text)
    {
        var best = time.Resolution.Best;
        return new(
            time.Span.In(text).ToString(),
            best is null ? "" : ReadingJson.Day(best.Start),
            best is null ? "" : ReadingJson.Day(best.End),
            best?.Calendar ?? "",
            time.Resolution.Why,
            time.Resolution.Alternatives.Select(a => IntervalJson.Of(a)));
    }
}

/// <summary>Another way to understand a time.</summary>
internal sealed record IntervalJson(string Start, string End, string Calendar)
{
    public static IntervalJson Of(TimeReading r) => new(ReadingJson.Day(r.Start), ReadingJson.Day(r.End), r.Calendar);
}

/// <summary>A stretch of the text.</summary>
internal sealed record SpanJson(int Start, int End, string Text);

/// <summary>A measured number; upTo is the upper end of a range, whose lower end is value, else null.</summary>
internal sealed record FigureJson(string Text, decimal? Value, string Unit, string Change, decimal? UpTo);

/// <summary>The serialisers, made at build time so that start-up stays short.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadingJson))]
[JsonSerializable(typeof(When.WhenJson))]
[JsonSerializable(typeof(Texts.TextJson))]
internal sealed partial class JsonContext : JsonSerializerContext
{
    /// <summary>One line an object, letters of all scripts as themselves.</summary>
    public static JsonContext Compact { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    /// <summary>The same for people's eyes.</summary>
    public static JsonContext Indented { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    });
}
