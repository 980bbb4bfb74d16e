using System.Text;
using Peygir.Cli.Output;
using Peygir.Cli.Output.Texts;
using Peygir.Text;

namespace Peygir.Cli.Commands;

/// <summary>One run of `peygir text`: line by line, so that memory stays flat.</summary>
internal static class TextRun
{
    // A name or a number by itself; more could be another language of the script.
    private const int LongestPhrase = 40;

    /// <summary>What was asked for.</summary>
    internal sealed record Request(IReadOnlyList<string> Files, Language? Language, string To);

    public static async Task<int> ExecuteAsync(Request request, CancellationToken cancel)
    {
        await using var output = new StreamWriter(StandardOutput.Open(null), new UTF8Encoding(false)) { NewLine = "\n" };
        ITextSink sink = request.To switch
        {
            "conllu" => new ConlluSink(output),
            "jsonl" => new TextJsonSink(output),
            _ => new PlainTextSink(output),
        };
        var code = ExitCode.Done;
        try
        {
            foreach (var file in request.Files)
            {
                code = Math.Max(code, await CopyAsync(request, file, sink, cancel));
            }

            await output.FlushAsync(cancel);
            return code;
        }
        catch (IOException e) when (StandardOutput.IsBrokenPipe(e))
        {
            // Whoever was reading has seen enough.
            return ExitCode.Done;
        }
        catch (IOException e)
        {
            Complaint.Write($"the results could not be written: {e.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private static async Task<int> CopyAsync(Request request, string file, ITextSink sink, CancellationToken cancel)
    {
        TextReader input;
        try
        {
            input = LineInput.Open(file);
        }
        catch (IOException e)
        {
            Complaint.Write(e.Message);
            return ExitCode.SomeFailed;
        }

        using (var lines = new BoundedLines(input, LineInput.LongestLine))
        {
            try
            {
                return await CopyAsync(request, file, lines, sink, cancel);
            }
            catch (DecoderFallbackException)
            {
                Complaint.Write($"{LineInput.Name(file)}: it is not UTF-8. Save it as UTF-8.");
                return ExitCode.SomeFailed;
            }
        }
    }

    private static async Task<int> CopyAsync(Request request, string file, BoundedLines input, ITextSink sink, CancellationToken cancel)
    {
        var code = ExitCode.Done;
        for (var line = 1; await input.ReadAsync(cancel) is var (text, isCut); line++)
        {
            if (isCut)
            {
                Complain($"it has more than {LineInput.LongestLine:N0} characters and is left out; cut it into several lines.");
                continue;
            }

            var language = request.Language ?? LineInput.LanguageOf(text, LongestPhrase);
            if (language is null && text.Any(char.IsLetter))
            {
                var fate = request.To switch { "conllu" => "left out", "jsonl" => "given without words", _ => "written as it is" };
                Complain($"it is in none of Persian, Russian and English, and is {fate}; say which by --lang fa, ru or en.");
            }

            sink.Write(new(file, line, text, language));

            void Complain(string problem)
            {
                Complaint.Write($"{LineInput.Name(file)}, line {line}: {problem}");
                code = ExitCode.SomeFailed;
            }
        }

        return code;
    }
}
