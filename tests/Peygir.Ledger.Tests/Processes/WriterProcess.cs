using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Peygir.Ledger.Tests.Processes;

/// <summary>A process that adds generated reports, and what it said was durable.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<int> _durable = new();

    public WriterProcess(string store, int first, int count)
    {
        var program = Path.Combine(AppContext.BaseDirectory.Replace("Peygir.Ledger.Tests", "Peygir.Ledger.Writer", StringComparison.Ordinal), "Peygir.Ledger.Writer.dll");
        var start = new ProcessStartInfo("dotnet", [program, store, first.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) =>
        {
            if (int.TryParse(line.Data, CultureInfo.InvariantCulture, out var number))
            {
                _durable.Enqueue(number);
            }
        };
        _process.BeginOutputReadLine();
    }

    /// <summary>The reports it said were durable.</summary>
    public IEnumerable<int> Durable => _durable;

    /// <summary>Waits for its end.</summary>
    /// <returns>Whether it ended well.</returns>
    public bool Wait()
    {
        _process.WaitForExit();
        return _process.ExitCode == 0;
    }

    /// <summary>Kills it, as SIGKILL does, once so many reports are durable or so much time has passed.</summary>
    public void Kill(int durable, TimeSpan longest)
    {
        var since = Stopwatch.GetTimestamp();
        while (_durable.Count < durable && Stopwatch.GetElapsedTime(since) < longest && !_process.WaitForExit(1))
        {
        }

        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose() => _process.Dispose();
}
