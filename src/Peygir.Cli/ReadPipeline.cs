using System.Threading.Channels;
using Peygir.Cli.Commands.Ledgers;
using Peygir.Reading;
using Peygir.Reading.Intake;

namespace Peygir.Cli;

/// <summary>What became of one input: what was read, or why there is nothing.</summary>
internal sealed record Outcome<T>(T? Read, IntakeFailure? Failure)
    where T : class;

/// <summary>
/// Reads many reports at a time and gives the results in the order of the inputs. Only so many are under way at
/// once, so that memory does not grow with the number of inputs.
/// </summary>
internal static class ReadPipeline
{
    // Enough that reading goes on while what was read is linked and stored, a second at a time.
    private const int MostUnderWay = 128;

    /// <summary>Starts reading in the way given; the channel holds the outcomes in input order, each possibly still under way.</summary>
    public static ChannelReader<Task<Outcome<T>>> Start<T>(Func<Report, T> read, IEnumerable<IntakeResult> inputs, CancellationToken cancel)
        where T : class
    {
        var channel = Channel.CreateBounded<Task<Outcome<T>>>(new BoundedChannelOptions(MostUnderWay)
        {
            SingleReader = true,
            SingleWriter = true,
        });
        _ = Task.Run(() => ProduceAsync(read, inputs, channel.Writer, cancel), CancellationToken.None);
        return channel.Reader;
    }

    private static async Task ProduceAsync<T>(
        Func<Report, T> read, IEnumerable<IntakeResult> inputs, ChannelWriter<Task<Outcome<T>>> outcomes, CancellationToken cancel)
        where T : class
    {
        try
        {
            foreach (var input in inputs)
            {
                await outcomes.WriteAsync(Task.Run(() => Read(read, input), cancel), cancel).ConfigureAwait(false);
            }

            outcomes.Complete();
        }
        catch (Exception e)
        {
            // Not lost: it comes out where the results are awaited.
            outcomes.Complete(e);
        }
    }

    private static Outcome<T> Read<T>(Func<Report, T> read, IntakeResult input)
        where T : class
    {
        if (!input.Succeeded)
        {
            return new(null, input.Failure);
        }

        try
        {
            return new(read(input.Report), null);
        }
        catch (UnknownLanguageException e)
        {
            return Failed(IntakeProblem.UnknownLanguage, e.Message, "Peygir reads Persian, Russian and English; --lang says which one it is.");
        }
        catch (GivenReadingException e)
        {
            return Failed(IntakeProblem.Damaged, e.Message, e.Remedy);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A fault of ours on one report must not cost the others; it is named, and the exit code tells.
            return Failed(IntakeProblem.Damaged, $"Peygir failed on this report: {e.GetType().Name}: {e.Message}", "Please report it, with the text if you may.");
        }

        Outcome<T> Failed(IntakeProblem problem, string message, string remedy) => new(null, new IntakeFailure
        {
            Source = input.Source,
            Line = input.Line,
            Problem = problem,
            Message = message,
            Remedy = remedy,
        });
    }
}
