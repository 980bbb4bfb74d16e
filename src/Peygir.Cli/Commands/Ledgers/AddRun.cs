using Peygir.Cli.Output.Ledgers;
using Peygir.Reading;
using Peygir.Reading.Intake;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>One run of `peygir add`.</summary>
internal static class AddRun
{
    /// <summary>What was asked for.</summary>
    internal sealed record Request(IReadOnlyList<string> Files, string? Store, string Format, IntakeOptions Intake, string? Readings);

    public static async Task<int> ExecuteAsync(Request request, CancellationToken cancel)
    {
        await using var progress = ReadProgress.Start(request.Files, isOutputOnTerminal: false);
        try
        {
            // On another thread, so that Ctrl-C is heeded while this one works.
            return await Task.Run(() => LedgerRun.Guard(() => Add(request, progress, cancel)), CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            progress.Complain("stopped before all was added; add the same again to go on.");
            return ExitCode.Interrupted;
        }
        catch (InvalidOperationException e)
        {
            // A build without its models cannot read anything.
            Complaint.Write(e.Message);
            return ExitCode.SomeFailed;
        }
    }

    private static int Add(Request request, ReadProgress progress, CancellationToken cancel)
    {
        Func<Report, Reading.Reading> read = request.Readings is { } file ? GivenReadings.Load(file).Read : Reader.Default.Read;
        var inputs = request.Files.SelectMany(f => ReportFile.Read(f, request.Intake with { Progress = progress }));
        var readings = new Readings(ReadPipeline.Start(read, inputs, cancel), progress, cancel);
        using var all = readings.All().GetEnumerator();
        var any = all.MoveNext();
        if (!any && LedgerRun.IsMissing(request.Store))
        {
            progress.Complain("there was nothing to add, so no ledger was begun.");
            return readings.Failed ? ExitCode.SomeFailed : ExitCode.Done;
        }

        return LedgerRun.Write(request.Store, ledger =>
        {
            var summary = ledger.Add(From(all, any));
            foreach (var refused in summary.Refused)
            {
                progress.Complain($"{refused.Message} {refused.Remedy}");
            }

            LedgerOutput.Write(request.Format, [summary], AddShape.Of(ledger));
            return readings.Failed || summary.Refused.Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
        });
    }

    // The first was taken already, to see whether there is any.
    private static IEnumerable<Reading.Reading> From(IEnumerator<Reading.Reading> readings, bool any)
    {
        for (; any; any = readings.MoveNext())
        {
            yield return readings.Current;
        }
    }

    /// <summary>The readings as they come, those that failed told and left out.</summary>
    private sealed class Readings(
        System.Threading.Channels.ChannelReader<Task<Outcome>> outcomes, ReadProgress progress, CancellationToken cancel)
    {
        public bool Failed { get; private set; }

        public IEnumerable<Reading.Reading> All()
        {
            while (outcomes.WaitToReadAsync(cancel).AsTask().GetAwaiter().GetResult())
            {
                while (outcomes.TryRead(out var next))
                {
                    var outcome = next.GetAwaiter().GetResult();
                    progress.Count();
                    if (outcome.Reading is { } reading)
                    {
                        yield return reading;
                    }
                    else if (outcome.Failure is { } failure)
                    {
                        Failed = true;
                        progress.Complain(failure.ToString());
                    }
                }
            }
        }
    }
}
