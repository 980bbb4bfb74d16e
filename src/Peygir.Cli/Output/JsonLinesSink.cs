using System.Text.Json;

namespace Peygir.Cli.Output;

/// <summary>One object a line.</summary>
internal sealed class JsonLinesSink(Stream output) : IReadingSink
{
    private readonly BufferedStream _output = new(output, 64 * 1024);

    public void Write(Reading.Reading reading)
    {
        JsonSerializer.Serialize(_output, ReadingJson.Of(reading), JsonContext.Compact.ReadingJson);
        _output.WriteByte((byte)'\n');
    }

    public void Flush() => _output.Flush();

    public void Dispose() => _output.Dispose();
}
