using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Peygir.Text;

namespace Peygir.Ledger.Events;

/// <summary>What happened as JSON, as stores and backups hold it: the same change gives the same text.</summary>
internal static class EventJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        // Persian and Russian stay as they are; the text goes to databases and files, never into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly ConcurrentDictionary<Type, EventKind> s_kinds = [];

    public static EventKind KindOf(LedgerChange change) => s_kinds.GetOrAdd(change.GetType(), static t => Enum.Parse<EventKind>(t.Name));

    public static string Write(LedgerChange change)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            switch (change)
            {
                case ReportAdded added:
                    json.Text("lemmatizer", added.Lemmatizer);
                    Write(json, added.Report);
                    break;
                case ReadingSuperseded:
                    break;
                case StatementAdded added:
                    StatementJson.Write(json, added);
                    break;
                default:
                    DecisionJson.Write(json, (Decision)change);
                    break;
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads what was written.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static LedgerChange Read(EventKind kind, string report, string reader, string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var json = document.RootElement;
            return kind switch
            {
                EventKind.ReportAdded => new ReportAdded(Report(json, report, reader), json.Text("lemmatizer")),
                EventKind.ReadingSuperseded => new ReadingSuperseded(report, reader),
                EventKind.StatementAdded => StatementJson.Read(json, report),
                _ => DecisionJson.Read(json, kind),
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or NodaTime.Text.UnparsableValueException)
        {
            throw new FormatException(e.Message, e);
        }
    }

    private static void Write(Utf8JsonWriter json, LedgerReport report)
    {
        json.Text("content", report.Content);
        json.Text("lang", report.Language.Code());
        json.Day("day", report.Day);
        json.Text("publisher", report.Publisher);
        json.Text("title", report.Title);
        json.Text("url", report.Url);
        json.Text("sameAs", report.SameAs);
        if (!report.Sketch.IsDefaultOrEmpty)
        {
            var bytes = new byte[report.Sketch.Length * sizeof(uint)];
            for (var i = 0; i < report.Sketch.Length; i++)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), report.Sketch[i]);
            }

            json.WriteBase64String("sketch", bytes);
        }

        json.Text("text", report.Text);
    }

    private static LedgerReport Report(JsonElement json, string id, string reader) => new()
    {
        Id = id,
        Reader = reader,
        Content = json.Text("content"),
        Language = Languages.TryParse(json.Text("lang"), out var language) ? language : throw new FormatException("\"lang\" is no language."),
        Day = json.Day("day"),
        Publisher = json.Text("publisher"),
        Title = json.Text("title"),
        Url = json.Text("url"),
        SameAs = json.TextOrNull("sameAs"),
        Sketch = json.TryGetProperty("sketch", out var sketch) ? Sketch(sketch.GetBytesFromBase64()) : [],
        Text = json.Text("text"),
    };

    private static ImmutableArray<uint> Sketch(byte[] bytes)
    {
        var sketch = ImmutableArray.CreateBuilder<uint>(bytes.Length / sizeof(uint));
        for (var i = 0; i + sizeof(uint) <= bytes.Length; i += sizeof(uint))
        {
            sketch.Add(BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i)));
        }

        return sketch.ToImmutable();
    }
}
