using System.Text;
using Peygir.Reading.Intake.Encodings;

namespace Peygir.Reading.Intake.Formats;

/// <summary>The kinds of input Peygir takes in.</summary>
internal enum InputFormat
{
    Unknown,
    Text,
    Html,
    Pdf,
    Json,
    JsonLines,
}

/// <summary>Tells an input's format by its name, or by how it begins.</summary>
internal static class InputFormats
{
    // Beginnings of files that people hand over by mistake, so that they are refused by name and not as bad text.
    private static readonly (byte[] Magic, string Name)[] Foreign =
    [
        ("PK\u0003\u0004"u8.ToArray(), "a Word, OpenDocument or ZIP file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Excel file"),
        ("{\\rtf"u8.ToArray(), "an RTF file"),
        ([0x1F, 0x8B], "a gzip file"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
    ];

    /// <summary>The endings that are looked for in folders.</summary>
    public static InputFormat FromName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" => InputFormat.Text,
        ".html" or ".htm" or ".xhtml" => InputFormat.Html,
        ".pdf" => InputFormat.Pdf,
        ".json" => InputFormat.Json,
        ".jsonl" or ".ndjson" => InputFormat.JsonLines,
        _ => InputFormat.Unknown,
    };

    /// <summary>The format of an input that begins so.</summary>
    public static InputFormat FromContent(ReadOnlySpan<byte> head)
    {
        var start = Beginning(head);
        if (start.StartsWith("%PDF-", StringComparison.Ordinal))
        {
            return InputFormat.Pdf;
        }

        return start.Length == 0 ? InputFormat.Text : start[0] switch
        {
            '<' when start.Length > 1 && (char.IsAsciiLetter(start[1]) || start[1] is '!' or '?') => InputFormat.Html,
            '[' when FirstOf(start.AsSpan(1)) is '{' or ']' => InputFormat.Json,
            '{' when FirstOf(start.AsSpan(1)) is '"' or '}' => OneLine(start) ? InputFormat.JsonLines : InputFormat.Json,
            _ => InputFormat.Text,
        };
    }

    /// <exception cref="IntakeException">The input is of a kind Peygir does not read.</exception>
    public static void RefuseForeign(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, name) in Foreign)
        {
            if (head.StartsWith(magic))
            {
                throw new IntakeException(IntakeProblem.UnknownFormat, $"This is {name}.",
                    "Save it as plain text, HTML or PDF.");
            }
        }
    }

    private static string Beginning(ReadOnlySpan<byte> head)
    {
        var encoding = TextDecoder.WideEncoding(head) is { } wide ? Encoding.GetEncoding(wide.CodePage) : Encoding.Latin1;
        if (head.StartsWith(Encoding.UTF8.Preamble))
        {
            head = head[3..];
        }

        return encoding.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }

    private static char FirstOf(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(" \t\r\n");
        return rest.IsEmpty ? '\0' : rest[0];
    }

    // A line that closes its object is a line of many; an object that goes on below is one report.
    private static bool OneLine(string start)
    {
        var end = start.IndexOf('\n');
        return end < 0 || start.AsSpan(0, end).TrimEnd().EndsWith("}");
    }
}
