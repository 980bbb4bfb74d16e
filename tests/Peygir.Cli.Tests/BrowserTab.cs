using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Peygir.Cli.Tests;

/// <summary>
/// Chromium without a window, driven over its DevTools protocol: a page in a window of any size, with keys, pointer and
/// touch as a person has them. One for all tests of a class.
/// </summary>
public sealed class BrowserTab : IAsyncLifetime
{
    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("peygir-browser");
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _asked = new();
    private readonly ClientWebSocket _socket = new();
    private Process? _process;
    private Task _listening = Task.CompletedTask;
    private Task _log = Task.CompletedTask;
    private string _session = "";
    private TaskCompletionSource _loaded = new();
    private int _lastId;

    public async ValueTask InitializeAsync()
    {
        if (Browser.Command is null)
        {
            return;
        }

        _process = Process.Start(new ProcessStartInfo(Browser.Command,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync", "--disable-background-networking",
            "--disable-component-update", "--remote-debugging-port=0", $"--user-data-dir={_profile.FullName}", "about:blank",
        ])
        { RedirectStandardError = true })!;
        var address = "";
        while (!address.StartsWith("DevTools listening on ", StringComparison.Ordinal))
        {
            address = await _process.StandardError.ReadLineAsync() ?? throw new InvalidOperationException("The browser does not start.");
        }

        _log = _process.StandardError.ReadToEndAsync();
        await _socket.ConnectAsync(new(address["DevTools listening on ".Length..]), CancellationToken.None);
        _listening = ListenAsync();
        var target = (string)(await AskAsync("Target.createTarget", new { url = "about:blank" }))!["targetId"]!;
        _session = (string)(await AskAsync("Target.attachToTarget", new { targetId = target, flatten = true }))!["sessionId"]!;
        await AskAsync("Page.enable", new { });
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _socket.Abort();
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            await _listening;
            await _log;
            _process.Dispose();
        }

        _socket.Dispose();
        _profile.Delete(recursive: true);
    }

    /// <summary>Opens a page; a narrow window is a telephone's, with a finger for a pointer.</summary>
    public async Task OpenAsync(string file, int width = 1280, int height = 900, bool isDark = false, bool isPrint = false)
    {
        var isPhone = width < 600;
        await AskAsync("Emulation.setDeviceMetricsOverride", new { width, height, deviceScaleFactor = 1, mobile = isPhone });
        await AskAsync("Emulation.setTouchEmulationEnabled", new { enabled = isPhone });
        await AskAsync("Emulation.setEmulatedMedia", new
        {
            media = isPrint ? "print" : "screen",
            features = new[] { new { name = "prefers-color-scheme", value = isDark ? "dark" : "light" } },
        });
        _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await AskAsync("Page.navigate", new { url = new Uri(file).AbsoluteUri });
        await _loaded.Task;
    }

    /// <summary>The value of an expression in the page, as text.</summary>
    public async Task<string> EvalAsync(string expression)
    {
        var answer = await AskAsync("Runtime.evaluate", new { expression, returnByValue = true });
        return answer!["exceptionDetails"] is { } wrong ? throw new InvalidOperationException(wrong.ToJsonString())
            : answer["result"]!["value"]?.ToString() ?? "";
    }

    public async Task PressTabAsync()
    {
        foreach (var type in (string[])["keyDown", "keyUp"])
        {
            await AskAsync("Input.dispatchKeyEvent", new { type, key = "Tab", code = "Tab", windowsVirtualKeyCode = 9 });
        }
    }

    public async Task HoverAsync(string selector)
    {
        var (x, y) = await MiddleAsync(selector);
        await AskAsync("Input.dispatchMouseEvent", new { type = "mouseMoved", x, y });
    }

    public async Task TapAsync(string selector)
    {
        var (x, y) = await MiddleAsync(selector);
        await AskAsync("Input.dispatchTouchEvent", new { type = "touchStart", touchPoints = new[] { new { x, y } } });
        await AskAsync("Input.dispatchTouchEvent", new { type = "touchEnd", touchPoints = Array.Empty<object>() });

        // The click that follows a tap is an event of its own: what comes of it stands when the next frame is drawn.
        await AskAsync("Runtime.evaluate", new
        {
            expression = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))",
            awaitPromise = true,
        });
    }

    private async Task<(double X, double Y)> MiddleAsync(string selector)
    {
        var middle = await EvalAsync($$"""
            (() => { const e = document.querySelector({{JsonSerializer.Serialize(selector)}}); e.scrollIntoView({ block: 'nearest' });
            const r = e.getClientRects()[0]; return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2]); })()
            """);
        var (x, y) = JsonSerializer.Deserialize<double[]>(middle) is [var a, var b] ? (a, b) : throw new InvalidOperationException(middle);
        return (x, y);
    }

    private async Task<JsonNode?> AskAsync(string method, object parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        object message = _session.Length == 0 ? new { id, method, @params = parameters }
            : new { id, method, @params = parameters, sessionId = _session };
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, CancellationToken.None);
        return await answer.Task;
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[64 * 1024];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                message.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    Handle(JsonNode.Parse(message.ToArray())!);
                    message.SetLength(0);
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException or JsonException)
        {
            // The end of the browser: nobody will answer any more.
            foreach (var waiting in _asked.Values)
            {
                waiting.TrySetException(new InvalidOperationException("The browser is gone.", e));
            }
        }
    }

    private void Handle(JsonNode message)
    {
        if (message["id"] is { } id && _asked.TryRemove((int)id, out var answer))
        {
            if (message["error"] is { } error)
            {
                answer.SetException(new InvalidOperationException(error.ToJsonString()));
            }
            else
            {
                answer.SetResult(message["result"]);
            }
        }
        else if ((string?)message["method"] == "Page.loadEventFired")
        {
            _loaded.TrySetResult();
        }
    }
}
