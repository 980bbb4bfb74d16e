namespace Peygir.Reading.Intake.Formats;

/// <summary>Reads a .jsonl stream a line at a time; a bad line costs that line only.</summary>
internal static class JsonLines
{
    public static IEnumerable<IntakeResult> Read(Stream stream, string source, IntakeOptions options)
    {
        var lines = new LineReader(stream, options.MaxSize);
        var any = false;
        while (lines.Read())
        {
            if (lines.TooLong)
            {
                any = true;
                yield return IntakeResult.Of(Limit.Exceeded("The line", options.MaxSize).At(source, lines.Number));
                continue;
            }

            var line = lines.Number == 1 ? WithoutMark(lines.Line) : lines.Line;
            if (line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            any = true;
            yield return Parse(line, source, lines.Number);
        }

        if (!any)
        {
            yield return IntakeResult.Of(Limit.Empty().At(source));
        }
    }

    private static IntakeResult Parse(ReadOnlyMemory<byte> line, string source, int number)
    {
        try
        {
            return IntakeResult.Of(source, number, JsonReport.Parse(line));
        }
        catch (IntakeException e)
        {
            return IntakeResult.Of(e.At(source, number));
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) =>
        line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
}
