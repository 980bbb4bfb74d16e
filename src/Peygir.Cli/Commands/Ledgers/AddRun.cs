using Peygir.Cli.Output.Ledgers;
using Peygir.Ledger.Recording;
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
            // On a thread of its own: Ctrl-C is heeded meanwhile, and those of the pool are left to reading.
            return await Task.Factory.StartNew(
                () => LedgerRun.Guard(() => Add(request, progress, cancel)), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
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
        var recorded = new Recorded(ReadPipeline.Start(r => Recorder.Default.Record(read(r)), inputs, cancel), progress, cancel);
        using var all = recorded.All().GetEnumerator();
        var any = all.MoveNext();
        if (!any && LedgerRun.IsMissing(request.Store))
        {
            progress.Complain("there was nothing to add, so no ledger was begun.");
            return recorded.Failed ? ExitCode.SomeFailed : ExitCode.Done;
        }

        return LedgerRun.Write(request.Store, ledger =>
        {
            var summary = ledger.AddRecorded(From(all, any));
            foreach (var refused in summary.Refused)
            {
                progress.Complain($"{refused.Message} {refused.Remedy}");
            }

            LedgerOutput.Write(request.Format, [summary], AddShape.Of(ledger));
            return recorded.Failed || summary.Refused.Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
        });
    }

    // The first was taken already, to see whether there is any.
    private static IEnumerable<RecordedReport> From(IEnumerator<RecordedReport> reports, bool any)
    {
        for (; any; any = reports.MoveNext())
        {
            yield return reports.Current;
        }
    }

    /// <summary>The reports as they come, those that failed told and left out.</summary>
    private sealed class Recorded(
        System.Threading.Channels.ChannelReader<Task<Outcome<RecordedReport>>> outcomes, ReadProgress progress, CancellationToken cancel)
    {
        public bool Failed { get; private set; }

        public IEnumerable<RecordedReport> All()
        {
            while (outcomes.WaitToReadAsync(cancel).AsTask().GetAwaiter().GetResult())
            {
                while (outcomes.TryRead(out var next))
                {
                    var outcome = next.GetAwaiter().GetResult();
                    progress.Count();
                    if (outcome.Read is { } report)
                    {
                        yield return report;
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
