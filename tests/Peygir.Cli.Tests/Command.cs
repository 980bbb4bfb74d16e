using System.Diagnostics;
using System.Text;

namespace Peygir.Cli.Tests;

/// <summary>What a run of the command left behind.</summary>
internal sealed record CommandRun(int Code, string Out, string Error);

/// <summary>Runs the real command, the one built beside these tests, as a process.</summary>
internal static class Command
{
    public static CommandRun Run(params string[] args) => RunWith([], args);

    public static CommandRun Run(ProcessStartInfo info) => Finish(info, _ => { });

    public static CommandRun RunWith(byte[] input, params string[] args) =>
        Finish(StartInfo(args), stream => stream.Write(input));

    public static CommandRun RunWith(Action<Stream> input, (string Name, string Value) variable, params string[] args)
    {
        var info = StartInfo(args);
        info.Environment[variable.Name] = variable.Value;
        return Finish(info, input);
    }

    private static CommandRun Finish(ProcessStartInfo info, Action<Stream> input)
    {
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            input(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It went away before it had read all: the test looks at why.
        }

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
