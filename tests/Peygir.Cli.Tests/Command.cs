using System.Diagnostics;
using System.Text;

namespace Peygir.Cli.Tests;

/// <summary>What a run of the command left behind.</summary>
internal sealed record CommandRun(int Code, string Out, string Error);

/// <summary>Runs the real command, the one built beside these tests, as a process.</summary>
internal static class Command
{
    public static CommandRun Run(params string[] args) => RunWith([], args);

    public static CommandRun RunWith(byte[] input, params string[] args)
    {
        using var process = Process.Start(StartInfo(args))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new(process.ExitCode, output.Result, error.Result);
    }

    public static ProcessStartInfo StartInfo(params string[] args) =>
        new(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
            ["exec", Path.Combine(AppContext.BaseDirectory, "peygir.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
}
