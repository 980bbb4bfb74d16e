using System.Text;
using Peygir.Cli.Output;
using Peygir.Cli.Output.Html;
using Peygir.Reading;
using Peygir.Reading.Intake;

namespace Peygir.Cli.Commands;

/// <summary>One run of `peygir read`.</summary>
internal static class ReadRun
{
    /// <summary>What was asked for.</summary>
    internal sealed record Request(IReadOnlyList<string> Files, string Format, IntakeOptions Intake, string? Output, bool WithMark);

    public static async Task<int> ExecuteAsync(Request request, CancellationToken cancel)
    {
        var failed = false;
        try
        {
            using var sink = Sink(request, StandardOutput.Open(request.Output));
            var inputs = request.Files.SelectMany(f => ReportFile.Read(f, request.Intake));
            var outcomes = ReadPipeline.Start(Reader.Default, inputs, cancel);
            while (await outcomes.WaitToReadAsync(cancel))
            {
                while (outcomes.TryRead(out var next))
                {
                    var outcome = await next;
                    if (outcome.Reading is { } reading)
                    {
                        sink.Write(reading);
                    }
                    else if (outcome.Failure is { } failure)
                    {
                        failed = true;
                        Complaint.Write(failure.ToString());
                    }
                }

                sink.Flush();
            }
        }
        catch (IOException e) when (IsBrokenPipe(e))
        {
            // Whoever was reading has seen enough.
        }

        return failed ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static IReadingSink Sink(Request request, Stream output) => request.Format switch
    {
        "json" => new JsonSink(output),
        "jsonl" => new JsonLinesSink(output),
        "csv" => new CsvSink(output, request.WithMark),
        "html" => new HtmlSink(output),
        _ => new TableSink(
            new StreamWriter(output, new UTF8Encoding(false)),
            request.Output is null && !Console.IsOutputRedirected ? TableStyle.Terminal() : TableStyle.Plain),
    };

    // EPIPE, which .NET hands on as the number itself.
    private static bool IsBrokenPipe(IOException e) => (e.HResult & 0xFFFF) == 32;
}
