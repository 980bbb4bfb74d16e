using System.Text.Json;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Cli.Output.When;

/// <summary>One JSON object a line of text.</summary>
internal sealed class WhenJsonSink(TextWriter output) : IWhenSink
{
    public void Write(WhenLine line) => output.WriteLine(JsonSerializer.Serialize(WhenJson.Of(line), JsonContext.Compact.WhenJson));
}

/// <summary>A line as other programs get it. Names and order of the fields are a contract; new ones go at the end.</summary>
internal sealed record WhenJson(int Line, IEnumerable<WhenTimeJson> Times, IEnumerable<WhenFigureJson> Figures, string Lang)
{
    public static WhenJson Of(WhenLine line) => new(
        line.Number,
        line.Times.Select(t => WhenTimeJson.Of(t.Time, t.Resolution, line)),
        line.Figures.Select(f => WhenFigureJson.Of(f, line.Text)),
        Peygir.Text.Languages.Code(line.Language));
}

/// <summary>A time; from, to and calendar are null where it names no day, and why says what is missing.</summary>
internal sealed record WhenTimeJson(
    int Start,
    int End,
    string Text,
    string Type,
    string Value,
    string? From,
    string? To,
    string? Calendar,
    string Why,
    string? Mod,
    string? Freq,
    string? Granularity,
    bool Deadline,
    string? Anchor,
    IEnumerable<WhenAlternativeJson> Alternatives)
{
    public static WhenTimeJson Of(TimeExpression time, TimeResolution resolution, WhenLine line)
    {
        var span = line.SpanOf(time);
        var best = resolution.Best;
        return new(
            span.Start,
            span.End,
            span.In(line.Text).ToString(),
            resolution.Timex.TypeName,
            resolution.Timex.Value,
            best is null ? null : ReadingJson.Day(best.Start),
            best is null ? null : ReadingJson.Day(best.End),
            best?.Calendar,
            resolution.Why,
            resolution.Timex.ModName,
            resolution.Timex.Frequency,
            best is null ? null : Keys.Granularity(best.Granularity),
            time.IsDeadline,
            resolution.Anchor is { } anchor ? ReadingJson.Day(anchor) : null,
            resolution.Alternatives.Select(WhenAlternativeJson.Of));
    }
}

/// <summary>Another way to understand a time.</summary>
internal sealed record WhenAlternativeJson(string Value, string From, string To, string Calendar)
{
    public static WhenAlternativeJson Of(TimeReading reading) =>
        new(reading.Timex.Value, ReadingJson.Day(reading.Start), ReadingJson.Day(reading.End), reading.Calendar);
}

/// <summary>A figure; upTo is the upper end of a range, bound and step are null where nothing is said of them.</summary>
internal sealed record WhenFigureJson(
    int Start,
    int End,
    string Text,
    decimal? Value,
    string Unit,
    string Change,
    decimal? UpTo,
    string? Bound,
    string? Step)
{
    public static WhenFigureJson Of(Figure figure, string text) => new(
        figure.Span.Start,
        figure.Span.End,
        figure.Span.In(text).ToString(),
        figure.Value,
        figure.Unit,
        Keys.Change(figure.Change),
        figure.UpTo,
        Keys.Bound(figure.Bound),
        Keys.Step(figure.Step));
}
