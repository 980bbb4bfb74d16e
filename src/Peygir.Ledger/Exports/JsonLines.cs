using System.Text.Encodings.Web;
using System.Text.Json;

namespace Peygir.Ledger.Exports;

/// <summary>Writes JSON values, one a line, letters of all scripts as themselves.</summary>
internal sealed class JsonLines(Stream output) : IDisposable
{
    private readonly BufferedStream _output = new(output, 64 * 1024);

    /// <summary>How all JSON of the exports is written.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one value and ends the line.</summary>
    public void Write(Action<Utf8JsonWriter> value)
    {
        using (var json = new Utf8JsonWriter(_output, Options))
        {
            value(json);
        }

        _output.WriteByte((byte)'\n');
    }

    /// <summary>Hands on what is left; the stream below stays open.</summary>
    public void Dispose() => _output.Flush();
}
