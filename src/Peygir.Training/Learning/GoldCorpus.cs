using System.Collections.Immutable;
using System.Text.Json;
using NodaTime.Text;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Training.Learning;

/// <summary>Loads annotated reports: NAME.docs.jsonl with the reports, NAME.gold.jsonl with their statements.</summary>
internal static class GoldCorpus
{
    /// <summary>All sets of a folder, sets and reports in a fixed order.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="InvalidDataException">A line cannot be understood; the message names file and line.</exception>
    public static IReadOnlyList<GoldDocument> Load(string folder, TextAnalyzer analyzer) =>
        [.. Directory.EnumerateFiles(folder, "*.docs.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(file => LoadSet(file, analyzer))];

    /// <summary>The reports of one file NAME.docs.jsonl.</summary>
    public static IReadOnlyList<GoldDocument> LoadSet(string docsFile, TextAnalyzer analyzer)
    {
        var set = Path.GetFileName(docsFile)[..^".docs.jsonl".Length];
        var statements = Lines(Path.Combine(Path.GetDirectoryName(docsFile)!, set + ".gold.jsonl"), o =>
            KeyValuePair.Create(o.GetProperty("id").GetString()!, o.GetProperty("statements").EnumerateArray().Select(Statement).ToImmutableArray()))
            .ToDictionary();
        return [.. Lines(docsFile, Document).Where(r => statements.ContainsKey(r.Id!)).Select(report =>
        {
            return Languages.TryParse(report.Language, out var language)
                ? new GoldDocument(set, report, analyzer.Analyze(report.Text, language), statements[report.Id!])
                : throw new InvalidDataException($"{docsFile}: report {report.Id}: language \"{report.Language}\" is not read.");
        })];
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
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
            {
                throw new InvalidDataException($"{file}:{number}: {e.Message}", e);
            }

            yield return item;
        }
    }

    private static Report Document(JsonElement o) => new()
    {
        Id = Text(o, "id"),
        Language = Text(o, "lang"),
        Date = LocalDatePattern.Iso.Parse(Text(o, "date")) is { Success: true } date ? date.Value : null,
        Publisher = Text(o, "publisher"),
        Title = Text(o, "title"),
        Text = Text(o, "text"),
        Url = Text(o, "url"),
    };

    private static GoldStatement Statement(JsonElement o)
    {
        var time = o.TryGetProperty("time", out var t) && t.ValueKind == JsonValueKind.Object ? t : (JsonElement?)null;
        return new()
        {
            Span = new(o.GetProperty("start").GetInt32(), o.GetProperty("end").GetInt32()),
            Kind = Enum.Parse<StatementKind>(Text(o, "kind"), ignoreCase: true),
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

    private static string Text(JsonElement o, string name) =>
        o.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static ImmutableArray<string>? Texts(JsonElement o, string name) =>
        o.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(v => v.GetString()!)]
            : null;
}
