using System.Diagnostics;
using Spectre.Console;

namespace Peygir.Cli;

/// <summary>
/// A bar on standard error while long work runs, where a person watches and the results go elsewhere. Work that ends
/// soon shows none. Safe for use by many threads at a time.
/// </summary>
internal sealed class ReadProgress : IProgress<long>, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly TaskCompletionSource _done = new();
    private readonly bool _isWatched;
    private readonly long? _totalBytes;
    private IAnsiConsole? _console;
    private Task? _display;
    private long _bytes;
    private long _reports;

    private ReadProgress(bool isWatched, long? totalBytes) => (_isWatched, _totalBytes) = (isWatched, totalBytes);

    /// <summary>Starts to count.</summary>
    /// <param name="files">What will be read; the bar has an end only where all their sizes are known.</param>
    /// <param name="isOutputOnTerminal">Whether results show on the terminal themselves, which is progress enough.</param>
    public static ReadProgress Start(IReadOnlyList<string> files, bool isOutputOnTerminal)
    {
        var isWatched = !Console.IsErrorRedirected && !isOutputOnTerminal;
        return new(isWatched, isWatched && files.All(File.Exists) ? files.Sum(f => new FileInfo(f).Length) : null);
    }

    /// <summary>Counts bytes read.</summary>
    public void Report(long value) => Interlocked.Add(ref _bytes, value);

    /// <summary>Counts a report; brings the bar up when the work has gone on for a while.</summary>
    public void Count()
    {
        Interlocked.Increment(ref _reports);
        if (_isWatched && _display is null && _clock.Elapsed > Patience)
        {
            _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
            _display = ShowAsync(_console);
        }
    }

    /// <summary>Says a complaint, above the bar where there is one.</summary>
    public void Complain(string message)
    {
        if (_console is null)
        {
            Complaint.Write(message);
        }
        else
        {
            _console.WriteLine(Complaint.Line(message));
        }
    }

    /// <summary>Takes the bar away.</summary>
    public async ValueTask DisposeAsync()
    {
        _done.TrySetResult();
        if (_display is not null)
        {
            await _display;
        }
    }

    private Task ShowAsync(IAnsiConsole console) => console.Progress()
        .AutoClear(true)
        .HideCompleted(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async context =>
        {
            var task = context.AddTask("reading", maxValue: _totalBytes ?? 1);
            task.IsIndeterminate = _totalBytes is null;
            while (!_done.Task.IsCompleted)
            {
                task.Description = $"{Interlocked.Read(ref _reports)} reports";
                if (_totalBytes is not null)
                {
                    task.Value = Interlocked.Read(ref _bytes);
                }

                await Task.WhenAny(_done.Task, Task.Delay(Pause));
            }
        });
}
