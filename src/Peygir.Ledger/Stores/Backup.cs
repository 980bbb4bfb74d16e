using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Peygir.Ledger.Events;
using Peygir.Ledger.Exports;

namespace Peygir.Ledger.Stores;

/// <summary>
/// A backup is the events themselves, a line of JSON each, compressed. Both databases give it from one state while others
/// write, each can be restored from the other's, it can be read without Peygir, and all else follows from it.
/// </summary>
internal static class Backup
{
    private const int Version = 1;
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly byte[] s_lineEnd = "\n"u8.ToArray();

    /// <summary>Writes a backup. A file of that name is replaced once the new one is whole.</summary>
    /// <returns>The number of events.</returns>
    /// <exception cref="LedgerException">An event is missing or cannot be read.</exception>
    public static long Write(Session session, string path)
    {
        var events = 0L;
        WholeFile.Write(path, file =>
        {
            using var zip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
            var last = EventLog.Last(session);
            Line(zip, json =>
            {
                json.WriteNumber("peygir-backup", Version);
                json.WriteNumber("events", last);
            });
            foreach (var stored in EventLog.StoredFrom(session, 1))
            {
                Check(stored, ++events);
                Line(zip, json => Event(json, stored));
            }
        });
        return events;
    }

    // A backup that could not be restored would take the place of one that can.
    private static void Check(StoredEvent stored, long expected)
    {
        if (stored.Seq != expected)
        {
            throw new LedgerException($"Event {expected} is missing, so this would be no whole backup.", "Keep the backups you have, and run `peygir verify`.");
        }

        _ = stored.Event;
    }

    /// <summary>The events of a backup.</summary>
    /// <exception cref="LedgerException">The file is no backup, or not whole.</exception>
    public static IEnumerable<LedgerEvent> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var zip = new GZipStream(file, CompressionMode.Decompress);
        using var lines = new StreamReader(zip, Encoding.UTF8);
        var expected = Header(path, Next());
        var read = 0L;
        while (Next() is { } line)
        {
            var stored = Parse(line, path, read + 2);
            yield return stored.Seq == ++read ? Event(stored, path) : throw Broken(path, $"event {read} is missing");
        }

        if (read != expected)
        {
            throw Broken(path, $"it has {read} of {expected} events");
        }

        string? Next()
        {
            try
            {
                return lines.ReadLine();
            }
            catch (InvalidDataException e)
            {
                throw Broken(path, "it is not compressed as one, or damaged", e);
            }
        }
    }

    private static long Header(string path, string? line)
    {
        try
        {
            using var document = JsonDocument.Parse(line ?? "");
            var version = document.RootElement.GetProperty("peygir-backup").GetInt32();
            return version == Version ? document.RootElement.GetProperty("events").GetInt64() : throw new LedgerException(
                $"{path} is a backup of version {version}; this Peygir reads {Version}.", "Update Peygir.");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Broken(path, "it does not begin as one", e);
        }
    }

    private static StoredEvent Parse(string line, string path, long number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var json = document.RootElement;
            return new(
                json.GetProperty("seq").GetInt64(),
                json.GetProperty("at").GetInt64(),
                json.GetProperty("kind").GetInt32(),
                json.GetProperty("report").GetString()!,
                json.GetProperty("reader").GetString()!,
                json.GetProperty("person").GetString()!,
                json.GetProperty("reason").GetString()!,
                json.GetProperty("body").GetRawText());
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Broken(path, $"line {number} is no event", e);
        }
    }

    private static LedgerEvent Event(StoredEvent stored, string path)
    {
        try
        {
            return EventCheck.Sound(stored.Event);
        }
        catch (Exception e) when (e is LedgerException or FormatException)
        {
            throw Broken(path, $"line {stored.Seq + 1}: {e.Message.TrimEnd('.')}", e);
        }
    }

    private static LedgerException Broken(string path, string what, Exception? inner = null) =>
        new($"{path} is no whole backup of a ledger: {what}.", "Restore another backup; nothing was restored of this one.", inner);

    private static void Event(Utf8JsonWriter json, StoredEvent stored)
    {
        json.WriteNumber("seq", stored.Seq);
        json.WriteNumber("at", stored.At);
        json.WriteNumber("kind", stored.Kind);
        json.WriteString("report", stored.Report);
        json.WriteString("reader", stored.Reader);
        json.WriteString("person", stored.Person);
        json.WriteString("reason", stored.Reason);
        json.WritePropertyName("body");
        json.WriteRawValue(stored.Body);
    }

    private static void Line(Stream to, Action<Utf8JsonWriter> fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        to.Write(buffer.WrittenSpan);
        to.Write(s_lineEnd);
    }
}
