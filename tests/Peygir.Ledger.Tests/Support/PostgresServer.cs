using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

[assembly: AssemblyFixture(typeof(Peygir.Ledger.Tests.Support.PostgresServer))]

namespace Peygir.Ledger.Tests.Support;

/// <summary>A PostgreSQL of its own for these tests, in a temporary folder, started when first needed.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Versions = "/usr/lib/postgresql";
    private readonly Lazy<string> _port;
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "peygir-postgres-" + Guid.NewGuid().ToString("N"));
    private int _schemas;

    public PostgresServer() => _port = new(Start);

    private static string? Programs { get; } = !Directory.Exists(Versions) ? null
        : Directory.GetDirectories(Versions).Select(v => Path.Combine(v, "bin")).Where(b => File.Exists(Path.Combine(b, "initdb"))).Max();

    /// <summary>The address of a schema that no other test uses; the test is skipped where PostgreSQL is not installed.</summary>
    public string NewSchema()
    {
        Assert.SkipWhen(Programs is null, $"PostgreSQL is not installed in {Versions}.");
        var schema = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _schemas)}");
        return $"postgres://peygir@localhost:{_port.Value}/postgres?schema={schema}";
    }

    public void Dispose()
    {
        if (_port.IsValueCreated)
        {
            Run("pg_ctl", "-s", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "-w", "stop");
            Directory.Delete(_folder, recursive: true);
        }
    }

    private string Start()
    {
        Directory.CreateDirectory(_folder);
        if (Environment.UserName == "root")
        {
            // The server refuses to run as root.
            Check(Process.Start(new ProcessStartInfo("chown", ["postgres", _folder])));
        }

        var data = Path.Combine(_folder, "data");
        var port = FreePort();
        Run("initdb", "-D", data, "-U", "peygir", "-A", "trust", "-E", "UTF8", "--locale=C", "--data-checksums");
        Run("pg_ctl", "-s", "-D", data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-p {port} -k {_folder} -c listen_addresses=localhost", "start");
        return port;
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }

    private static void Run(string program, params ReadOnlySpan<string> arguments)
    {
        var path = Path.Combine(Programs!, program);
        var info = Environment.UserName == "root"
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, [.. arguments]);
        info.WorkingDirectory = "/";

        // A server that is started would inherit a pipe, and that would never end.
        info.RedirectStandardOutput = program == "initdb";
        Check(Process.Start(info));
    }

    private static void Check(Process? process)
    {
        using (process)
        {
            var output = process!.StartInfo.RedirectStandardOutput ? process.StandardOutput.ReadToEnd() : "";
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} ended with {process.ExitCode}. {output}");
        }
    }
}
