using System.Text.Json;

namespace Peygir.Cli.Output;

/// <summary>One array of all readings, indented; written as they come, so that memory stays flat.</summary>
internal sealed class JsonSink(Stream output) : IReadingSink
{
    private readonly BufferedStream _output = new(output, 64 * 1024);
    private bool _any;

    public void Write(Reading.Reading reading)
    {
        _output.Write(_any ? ",\n"u8 : "[\n"u8);
        _any = true;
        JsonSerializer.Serialize(_output, ReadingJson.Of(reading), JsonContext.Indented.ReadingJson);
    }

    public void Flush() => _output.Flush();

    public void Dispose()
    {
        _output.Write(_any ? "\n]\n"u8 : "[]\n"u8);
        _output.Dispose();
    }
}
