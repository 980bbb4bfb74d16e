using System.Diagnostics;
using System.Text;

namespace Peygir.Cli.Tests;

/// <summary>What a browser made of a page.</summary>
/// <param name="Dom">The page as it stands after loading.</param>
/// <param name="Log">What the browser logged, the page's console included.</param>
/// <param name="Network">Every address it was asked for.</param>
internal sealed record Opened(string Dom, string Log, string Network);

/// <summary>Opens pages in Chromium without a window.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Where it is installed; null where it is not.</summary>
    public static string? Command { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    public static Opened Open(string page, string workFolder)
    {
        var network = Path.Combine(workFolder, "network.json");
        var info = new ProcessStartInfo(Command!,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
            "--disable-background-networking", "--disable-component-update",
            $"--user-data-dir={Path.Combine(workFolder, "profile")}", "--enable-logging=stderr",
            $"--log-net-log={network}", "--dump-dom", new Uri(page).AbsoluteUri,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(info)!;
        var log = process.StandardError.ReadToEndAsync();
        var dom = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(dom, log.Result, File.ReadAllText(network));
    }
}
