using System.Collections.Immutable;
using System.Text.Json;
using NodaTime.Text;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Training.Learning;

/// <summary>Loads annotated reports: NAME.docs.jsonl with the reports, NAME.gold.jsonl with their statements.</summary>
internal static class GoldCorpus
{
    private static readonly string[] s_kinds = Enum.GetNames<StatementKind>();

    /// <summary>All sets of a folder, sets and reports in a fixed order.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="InvalidDataException">A line cannot be understood; the message names file and line.</exception>
    public static IReadOnlyList<GoldDocument> Load(string folder, TextAnalyzer analyzer) =>
        [.. Directory.EnumerateFiles(folder, "*.docs.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(file => LoadSet(file, analyzer))];

    /// <summary>The reports of one file NAME.docs.jsonl, in its order; those without annotation are left out.</summary>
    public static IReadOnlyList<GoldDocument> LoadSet(string docsFile, TextAnalyzer analyzer)
    {
        var set = Path.GetFileName(docsFile)[..^".docs.jsonl".Length];
        var reports = new Dictionary<string, (Report Report, Language Language)>(StringComparer.Ordinal);
        var order = Lines(docsFile, o =>
        {
            var (report, language) = Document(o);
            return reports.TryAdd(report.Id!, (report, language)) ? report.Id! : throw Twice(report.Id!);
        }).ToList();
        var statements = new Dictionary<string, ImmutableArray<GoldStatement>>(StringComparer.Ordinal);
        var annotated = Lines(Path.Combine(Path.GetDirectoryName(docsFile)!, set + ".gold.jsonl"), o =>
        {
            var (id, marked) = Annotation(o, reports);
            return statements.TryAdd(id, marked) ? id : throw Twice(id);
        }).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. order.Where(annotated.Contains).Select(id => new GoldDocument(
                set, reports[id].Report, analyzer.Analyze(reports[id].Report.Text, reports[id].Language), statements[id])),
        ];
    }

    private static IEnumerable<T> Lines<T>(string file, Func<JsonElement, T> convert)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            T item;
            try
            {
                using var json = JsonDocument.Parse(line);
                item = convert(json.RootElement);
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new InvalidDataException($"{file}:{number}: {e.Message}", e);
            }

            yield return item;
        }
    }

    private static (Report Report, Language Language) Document(JsonElement o)
    {
        var report = new Report
        {
            Id = o.GetProperty("id").GetString() is { Length: > 0 } id ? id : throw new FormatException("The report has no id."),
            Language = Text(o, "lang"),
            Date = LocalDatePattern.Iso.Parse(Text(o, "date")) is { Success: true } date ? date.Value : null,
            Publisher = Text(o, "publisher"),
            Title = Text(o, "title"),
            Text = Text(o, "text"),
            Url = Text(o, "url"),
        };
        return Languages.TryParse(report.Language, out var language)
            ? (report, language)
            : throw new FormatException($"Language \"{report.Language}\" is not read.");
    }

    private static (string Id, ImmutableArray<GoldStatement> Statements) Annotation(
        JsonElement o, Dictionary<string, (Report Report, Language Language)> reports)
    {
        var id = o.GetProperty("id").GetString() ?? "";
        return reports.TryGetValue(id, out var known)
            ? (id, [.. o.GetProperty("statements").EnumerateArray().Select(s => Statement(s, known.Report.Text))])
            : throw new FormatException($"There is no report \"{id}\".");
    }

    private static GoldStatement Statement(JsonElement o, string text)
    {
        var time = o.TryGetProperty("time", out var t) && t.ValueKind == JsonValueKind.Object ? t : (JsonElement?)null;
        return new()
        {
            Span = Span(o, text),
            Kind = Kind(Text(o, "kind")),
            Speaker = Text(o, "speaker"),
            Side = Text(o, "side"),
            Actors = Texts(o, "actors") ?? [],
            Addressees = Texts(o, "addressees"),
            TimeText = time is { } words ? Text(words, "text") : null,
            Time = time is { } days
                && LocalDatePattern.Iso.Parse(Text(days, "start")) is { Success: true } start
                && LocalDatePattern.Iso.Parse(Text(days, "end")) is { Success: true } end ? (start.Value, end.Value) : null,
            Area = Text(o, "area"),
            Status = Text(o, "status"),
            Figures = o.TryGetProperty("figures", out var figures)
                ? [.. figures.EnumerateArray().Select(f => (
                    Text(f, "text"),
                    f.TryGetProperty("value", out var v) && v.ValueKind == JsonValueKind.Number && v.TryGetDecimal(out var d) ? d : (decimal?)null,
                    Text(f, "unit"),
                    Text(f, "change")))]
                : [],
        };
    }

    private static FormatException Twice(string id) => new($"Report {id} stands here twice.");

    private static TextSpan Span(JsonElement o, string text)
    {
        var span = new TextSpan(o.GetProperty("start").GetInt32(), o.GetProperty("end").GetInt32());
        return span.Start >= 0 && span.Start < span.End && span.End <= text.Length
            ? span
            : throw new FormatException($"The report has no stretch from {span.Start} to {span.End}.");
    }

    private static StatementKind Kind(string name)
    {
        var kind = Array.FindIndex(s_kinds, k => k.Equals(name, StringComparison.OrdinalIgnoreCase));
        return kind >= 0 ? (StatementKind)kind : throw new FormatException($"There is no kind \"{name}\".");
    }

    private static string Text(JsonElement o, string name) =>
        o.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static ImmutableArray<string>? Texts(JsonElement o, string name) =>
        o.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(v => v.GetString()!)]
            : null;
}
