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
    internal sealed record Request(
        IReadOnlyList<string> Files, string Format, IntakeOptions Intake, string? Output, bool WithMark);

    public static async Task<int> ExecuteAsync(Request request, CancellationToken cancel)
    {
        if (StandardOutput.FileOf(request.Output) is { } written && request.Files.FirstOrDefault(f => FilePath.Real(f) == written) is { } both)
        {
            Complaint.Write($"{both}: the results would go into this file, which is to be read. Write them to another.");
            return ExitCode.WrongUsage;
        }

        Stream output;
        Reader reader;
        try
        {
            reader = Reader.Default;
            output = StandardOutput.Open(request.Output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Complaint.Write(Directory.Exists(request.Output)
                ? $"--output {request.Output}: this is a folder. Name a file in it."
                : e is DirectoryNotFoundException ? $"--output {request.Output}: its folder is not there. Make it, or name a file in another."
                : $"--output {request.Output}: {e.Message}");
            return ExitCode.WrongUsage;
        }
        catch (InvalidOperationException e)
        {
            // A build without its models cannot read anything.
            Complaint.Write(e.Message);
            return ExitCode.SomeFailed;
        }

        // Only now is it sure to be there.
        var intake = request.Intake with { Except = StandardOutput.FileOf(request.Output) };
        var isOnTerminal = request.Output is null && !Console.IsOutputRedirected;
        await using var progress = ReadProgress.Start(request.Files, isOnTerminal);
        try
        {
            using var sink = Sink(request, output, isOnTerminal);
            return await CopyAsync(request with { Intake = intake }, reader, sink, progress, cancel) ? ExitCode.Done : ExitCode.SomeFailed;
        }
        catch (OperationCanceledException)
        {
            progress.Complain("stopped before all was read.");
            return ExitCode.Interrupted;
        }
        catch (IOException e) when (StandardOutput.IsBrokenPipe(e))
        {
            // Whoever was reading has seen enough.
            return ExitCode.Done;
        }
        catch (IOException e)
        {
            progress.Complain($"the results could not be written: {e.Message}");
            return ExitCode.SomeFailed;
        }
    }

    /// <summary>Reads all and writes what was found; false where some input failed.</summary>
    private static async Task<bool> CopyAsync(
        Request request, Reader reader, IReadingSink sink, ReadProgress progress, CancellationToken cancel)
    {
        var succeeded = true;
        var intake = request.Intake with { Progress = progress };
        var inputs = request.Files.SelectMany(f => ReportFile.Read(f, intake));
        var outcomes = ReadPipeline.Start(reader.Read, inputs, cancel);
        while (await outcomes.WaitToReadAsync(cancel))
        {
            while (outcomes.TryRead(out var next))
            {
                var outcome = await next;
                progress.Count();
                if (outcome.Read is { } reading)
                {
                    sink.Write(reading);
                }
                else if (outcome.Failure is { } failure)
                {
                    succeeded = false;
                    sink.Flush();
                    progress.Complain(failure.ToString());
                }
            }

            sink.Flush();
        }

        return succeeded;
    }

    private static IReadingSink Sink(Request request, Stream output, bool isOnTerminal) => request.Format switch
    {
        "json" => new JsonSink(output),
        "jsonl" => new JsonLinesSink(output),
        "csv" => new CsvSink(output, request.WithMark),
        "html" => new HtmlSink(output),
        _ => new TableSink(
            new StreamWriter(output, new UTF8Encoding(false)),
            isOnTerminal ? TableStyle.Terminal() : TableStyle.Plain),
    };
}
