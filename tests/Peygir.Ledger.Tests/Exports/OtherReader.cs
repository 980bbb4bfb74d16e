using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Peygir.Ledger.Tests.Exports;

/// <summary>Readers of the formats that others wrote, run as programs; a test is skipped where one is not installed.</summary>
internal static class OtherReader
{
    // Debian's own interpreter has Debian's modules, whatever else is called python3.
    private static readonly string[] s_pythons = ["/usr/bin/python3", "python3"];

    /// <summary>Runs a script that reads standard input and prints JSON.</summary>
    public static JsonElement Python(string module, string script, byte[] input)
    {
        var python = s_pythons.FirstOrDefault(p => Run(p, ["-c", $"import {module}"], [])?.Code == 0);
        Assert.SkipWhen(python is null, $"python3 has no module {module}; on Debian: apt-get install python3-{module}");
        var run = Run(python!, ["-c", $"import sys, json, {module}\ndata = sys.stdin.buffer.read()\n{script}"], input)!;
        Assert.True(run.Code == 0, run.Error);
        return JsonDocument.Parse(run.Out).RootElement;
    }

    /// <summary>Validates XML by a RelaxNG schema beside these tests.</summary>
    public static void ValidateXml(string schema, byte[] xml)
    {
        var run = Run("xmllint", ["--noout", "--nonet", "--relaxng", Repository.PathOf("tests", "Peygir.Ledger.Tests", "Exports", "Schemas", schema), "-"], xml);
        Assert.SkipWhen(run is null, "xmllint is not installed; on Debian: apt-get install libxml2-utils");
        Assert.True(run!.Code == 0, run.Error);
    }

    /// <summary>Runs a program; null where it is not installed.</summary>
    public static ProgramRun? Run(string program, IEnumerable<string> args, byte[] input)
    {
        var utf8 = new UTF8Encoding(false);
        var info = new ProcessStartInfo(program, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        info.Environment["PYTHONIOENCODING"] = "utf-8";
        try
        {
            using var process = Process.Start(info)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return new(process.ExitCode, output.Result, error.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>What a program left behind.</summary>
internal sealed record ProgramRun(int Code, string Out, string Error);
