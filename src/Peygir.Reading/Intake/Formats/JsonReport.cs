using System.Text.Json;
using System.Text.Unicode;
using NodaTime.Text;
using Peygir.Text;

namespace Peygir.Reading.Intake.Formats;

/// <summary>Reads one JSON object {"id","lang","date","publisher","title","text","url"}, all but "text" optional.</summary>
internal static class JsonReport
{
    // Of the Gregorian calendar: "1404-09-20" is a day of another.
    private const int FirstYear = 1583;

    // The same field twice would silently lose one of the two texts.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <exception cref="IntakeException">It is no such object; the offset is counted from the first byte.</exception>
    public static Report Parse(ReadOnlyMemory<byte> utf8)
    {
        RequireUtf8(utf8.Span);
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            return FromElement(document.RootElement);
        }
        catch (JsonException e)
        {
            throw Broken(e);
        }
    }

    /// <summary>The problem to report for text that is not JSON.</summary>
    public static IntakeException Broken(JsonException e) => new(IntakeProblem.BrokenJson,
        $"This is not JSON{Place(e)}: {Reason(e)}.", "Write one whole JSON object, on one line in a .jsonl file.")
    {
        Offset = e.LineNumber == 0 ? e.BytePositionInLine : null,
    };

    private static Report FromElement(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new IntakeException(IntakeProblem.WrongField,
                $"A report is a JSON object, but here stands {Name(element.ValueKind)}.",
                "Write {\"text\": \"...\"}; \"id\", \"lang\", \"date\", \"publisher\", \"title\" and \"url\" may be added.");
        }

        var text = Field(element, "text") ?? throw new IntakeException(IntakeProblem.WrongField,
            "The report has no \"text\".", "Give it a field \"text\" that holds what the report says.");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new IntakeException(IntakeProblem.Empty, "The field \"text\" is empty.", "Nothing can be read from it.");
        }

        return new Report
        {
            Id = Field(element, "id") is { } id && !string.IsNullOrWhiteSpace(id) ? id : null,
            Language = Language(Field(element, "lang")),
            Date = Date(Field(element, "date")),
            Publisher = Field(element, "publisher") ?? "",
            Title = Field(element, "title") ?? "",
            Text = text,
            Url = Field(element, "url") ?? "",
        };
    }

    private static string? Field(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new IntakeException(IntakeProblem.WrongField,
                $"The field \"{name}\" is {Name(value.ValueKind)}.", "Write it as a string, in quotes.");
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new IntakeException(IntakeProblem.Undecodable,
                $"The field \"{name}\" holds half a character (a lone surrogate such as \\ud83d).",
                "Write the character whole, or leave it out.");
        }
    }

    private static string? Language(string? code)
    {
        if (string.IsNullOrEmpty(code))
        {
            return null;
        }

        return Languages.TryParse(code, out var language)
            ? language.Code()
            : throw new IntakeException(IntakeProblem.UnknownLanguage,
                $"The field \"lang\" says \"{code}\", a language Peygir does not read.",
                "It reads \"fa\", \"ru\" and \"en\".");
    }

    private static NodaTime.LocalDate? Date(string? date)
    {
        if (string.IsNullOrEmpty(date))
        {
            return null;
        }

        // A full timestamp is common in exports; its own day is the day of publication there.
        var day = date.Length > 10 && date[10] is 'T' or ' ' ? date[..10] : date;
        var parsed = LocalDatePattern.Iso.Parse(day);
        return parsed.Success && parsed.Value.Year >= FirstYear
            ? parsed.Value
            : throw new IntakeException(IntakeProblem.WrongField,
                $"The field \"date\" is \"{date}\".", "Write it as YYYY-MM-DD in the Gregorian calendar.");
    }

    private static void RequireUtf8(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw Encodings.Utf8Check.Broken(utf8);
        }
    }

    private static string Place(JsonException e) => e.BytePositionInLine is { } at
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" (byte {at + 1} of the line)")
        : "";

    private static string Reason(JsonException e)
    {
        // The library's message ends in its own coordinates, which would count inside one line only.
        var message = e.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
    }

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.String => "a string",
        _ => "null",
    };
}
