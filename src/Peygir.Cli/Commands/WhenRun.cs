using System.Text;
using NodaTime;
using Peygir.Cli.Output;
using Peygir.Cli.Output.When;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Cli.Commands;

/// <summary>Reads texts line by line and writes what times and figures they hold; memory stays flat.</summary>
internal static class WhenRun
{
    // A list of dates has few words, however long it is.
    private const int LongestPhrase = 200;

    /// <summary>What was asked for.</summary>
    internal sealed record Request(string? Text, string? File, LocalDate? Date, string Side, Language? Language, string Format);

    public static async Task<int> ExecuteAsync(Request request, CancellationToken cancel)
    {
        TextReader input;
        try
        {
            input = Open(request);
        }
        catch (IOException e)
        {
            Complaint.Write(e.Message);
            return ExitCode.SomeFailed;
        }

        using (input)
        {
            try
            {
                return await CopyAsync(request, input, cancel);
            }
            catch (IOException e) when (StandardOutput.IsBrokenPipe(e))
            {
                // Whoever was reading has seen enough.
                return ExitCode.Done;
            }
            catch (DecoderFallbackException)
            {
                Complaint.Write($"{LineInput.Name(request.File)}: it is not UTF-8. Save it as UTF-8.");
                return ExitCode.SomeFailed;
            }
            catch (IOException e)
            {
                Complaint.Write($"the results could not be written: {e.Message}");
                return ExitCode.SomeFailed;
            }
        }
    }

    private static async Task<int> CopyAsync(Request request, TextReader input, CancellationToken cancel)
    {
        var code = ExitCode.Done;
        await using var output = new StreamWriter(StandardOutput.Open(null), new UTF8Encoding(false));
        IWhenSink sink = request.Format == "jsonl" ? new WhenJsonSink(output)
            : new WhenTableSink(output, Console.IsOutputRedirected ? TableStyle.Plain : TableStyle.Terminal());
        using var lines = new BoundedLines(input, LineInput.LongestLine);
        for (var line = 1; await lines.ReadAsync(cancel) is var (text, isCut); line++)
        {
            if (isCut)
            {
                Complain(request, line, $"it has more than {LineInput.LongestLine:N0} characters; cut it into several lines.");
                code = ExitCode.SomeFailed;
                continue;
            }

            var language = request.Language ?? LineInput.LanguageOf(text, LongestPhrase);
            if (language is null && text.Any(char.IsLetter))
            {
                Complain(request, line, "the text is in none of Persian, Russian and English; say which by --lang fa, ru or en.");
                code = ExitCode.SomeFailed;
            }
            else
            {
                sink.Write(Read(request, line, text, language ?? Language.English));
            }
        }

        return code;
    }

    private static TextReader Open(Request request) =>
        request.Text is { } text ? new StringReader(text.ReplaceLineEndings(" ")) : LineInput.Open(request.File!);

    private static void Complain(Request request, int line, string problem) =>
        Complaint.Write(request.File is { } file ? $"{LineInput.Name(file)}, line {line}: {problem}" : problem);

    private static WhenLine Read(Request request, int line, string text, Language language)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, language);
        var (times, figures) = TimeFinder.FindWithFigures(tagged);
        var calendar = SpeakerCalendars.IsSolarHijri(request.Side) ? SpeakerCalendar.Persian
            : request.Side.Length > 0 ? SpeakerCalendar.Iso
            : language == Language.Persian ? SpeakerCalendar.ProbablyPersian
            : SpeakerCalendar.Unknown;
        return new(
            line,
            text,
            language,
            [.. times.Select(t => (t, t.Resolve(new(request.Date, calendar, TimeDirections.Of(tagged, t)))))],
            figures);
    }
}
