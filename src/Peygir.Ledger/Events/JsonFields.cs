using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Peygir.Text;

namespace Peygir.Ledger.Events;

/// <summary>Writes fields of events and reads them back; what is empty is left out.</summary>
internal static class JsonFields
{
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    public static void Texts(this Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        if (!values.IsDefaultOrEmpty)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }

    public static void Flag(this Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }

    public static bool Flag(this JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.GetBoolean();

    public static void Day(this Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(known));
        }
    }

    /// <summary>A name of an enumeration in the form that files and the API have: "kept-late".</summary>
    public static void Name<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, Names<T>.Of(value));

    public static void Span(this Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    public static void Deadline(this Utf8JsonWriter json, string name, Deadline? deadline)
    {
        if (deadline is not null)
        {
            json.WriteStartObject(name);
            json.Day("start", deadline.Start);
            json.Day("end", deadline.End);
            json.Text("calendar", deadline.Calendar);
            json.Text("words", deadline.Words);
            json.WriteEndObject();
        }
    }

    public static string Text(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    public static string? TextOrNull(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static ImmutableArray<string> Texts(this JsonElement json, string name) => json.TextsOrNull(name) ?? [];

    public static ImmutableArray<string>? TextsOrNull(this JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var values))
        {
            return null;
        }

        var texts = ImmutableArray.CreateBuilder<string>(values.GetArrayLength());
        foreach (var value in values.EnumerateArray())
        {
            texts.Add(value.GetString() ?? throw new FormatException($"\"{name}\" has something that is no text."));
        }

        return texts.MoveToImmutable();
    }

    public static LocalDate? Day(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? LocalDatePattern.Iso.Parse(value.GetString() ?? "").GetValueOrThrow() : null;

    public static T Name<T>(this JsonElement json, string name)
        where T : struct, Enum => Names<T>.Parse(json.Text(name));

    public static TextSpan Span(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.GetArrayLength() == 2 && (value[0].GetInt32(), value[1].GetInt32()) is var (start, end)
            && start >= 0 && start <= end
            ? new(start, end)
            : throw new FormatException($"\"{name}\" is no span.");

    public static Deadline? Deadline(this JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.Day("start") is { } start && value.Day("end") is { } end
            ? new(start, end, value.Text("calendar"), value.Text("words"))
            : throw new FormatException($"\"{name}\" has no start or no end.");
    }

    /// <summary>The names of an enumeration's values, in small letters with hyphens.</summary>
    internal static class Names<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<T, string> s_names = Enum.GetValues<T>().ToDictionary(v => v, Hyphened);
        private static readonly Dictionary<string, T> s_values = s_names.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);

        public static string Of(T value) => s_names[value];

        public static T Parse(string name) =>
            s_values.TryGetValue(name, out var value) ? value : throw new FormatException($"\"{name}\" is no {typeof(T).Name}.");

        private static string Hyphened(T value) => string.Concat(value.ToString().Select((c, i) =>
            char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString(CultureInfo.InvariantCulture)));
    }
}
