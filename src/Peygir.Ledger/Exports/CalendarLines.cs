using System.Text;

namespace Peygir.Ledger.Exports;

/// <summary>Writes the lines of an iCalendar: text escaped, and folded so that no line is longer than 75 bytes (RFC 5545, 3.1 and 3.3.11).</summary>
internal sealed class CalendarLines(Stream output) : IDisposable
{
    private const int Longest = 75;
    private readonly BufferedStream _output = new(output, 64 * 1024);

    /// <summary>Writes a property whose value needs no escaping.</summary>
    public void Write(string name, string value)
    {
        Span<byte> bytes = stackalloc byte[4];
        var length = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            // Folded between characters, never inside one. The space that tells a folded line counts too.
            var size = rune.EncodeToUtf8(bytes);
            if (length + size > Longest)
            {
                _output.Write("\r\n "u8);
                length = 1;
            }

            _output.Write(bytes[..size]);
            length += size;
        }

        _output.Write("\r\n"u8);
    }

    /// <summary>Writes a property whose value is text. Controls other than line feed and tab may not stand in it and are left out.</summary>
    public void WriteText(string name, string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(' '),
                _ when char.IsControl(c) => escaped,
                _ => escaped.Append(c),
            };
        }

        Write(name, escaped.ToString());
    }

    /// <summary>Hands on what is left; the stream below stays open.</summary>
    public void Dispose() => _output.Flush();
}
