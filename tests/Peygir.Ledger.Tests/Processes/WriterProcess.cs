using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Peygir.Ledger.Tests.Processes;

/// <summary>A process that adds generated reports, and what it said was durable.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<int> _durable = new();

    private readonly StringBuilder _errors = new();

    /// <param name="store">The store.</param>
    /// <param name="first">The number of the first report.</param>
    /// <param name="count">How many.</param>
    /// <param name="within">A program, with arguments, that starts the command that is put behind them.</param>
    public WriterProcess(string store, int first, int count, params ReadOnlySpan<string> within)
    {
        var program = Path.Combine(AppContext.BaseDirectory.Replace("Peygir.Ledger.Tests", "Peygir.Ledger.Writer", StringComparison.Ordinal), "Peygir.Ledger.Writer.dll");
        string[] command = [.. within, "dotnet", program, store, first.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture)];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) =>
        {
            if (int.TryParse(line.Data, CultureInfo.InvariantCulture, out var number))
            {
                _durable.Enqueue(number);
            }
        };
        _process.ErrorDataReceived += (_, line) => _errors.AppendLine(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The reports it said were durable.</summary>
    public IEnumerable<int> Durable => _durable;

    /// <summary>What it complained of; to be asked for after its end.</summary>
    public string Errors => _errors.ToString();

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
