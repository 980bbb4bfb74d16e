using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Peygir.Reading.Tests.EndToEnd;

/// <summary>The README's example of the library compiles as it stands there, and does what is said of it.</summary>
public sealed class ReadmeTests : IDisposable
{
    // What the SDK imports into every project that does not decline.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // What a project gets that references Peygir.Reading, beside the framework.
    private static readonly string[] s_libraries = ["Peygir.Reading", "Peygir.Text", "Peygir.Time", "NodaTime"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_example_compiles_and_prints_what_it_read()
    {
        File.WriteAllText(
            Path.Combine(_folder.FullName, "report.txt"),
            "Iranian Energy Minister Reza Daneshvar said: \"We will finish our part of the power line to Armenia by the end of the year.\"");
        Assert.Equal(
            "Pledge of IRN, by 2026-03-20: We will finish our part of the power line to Armenia by the end of the year",
            Run(Compile(Example())).Trim());
    }

    private static string Example()
    {
        var blocks = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n").Split("```csharp\n");
        Assert.Equal(2, blocks.Length);
        return blocks[1][..blocks[1].IndexOf("```", StringComparison.Ordinal)];
    }

    /// <summary>Compiles beside the tests, where the libraries are.</summary>
    private static string Compile(string example)
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework || s_libraries.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path));
        var program = CSharpCompilation.Create(
            "readme-example",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(example)],
            references,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        var file = Path.Combine(AppContext.BaseDirectory, program.AssemblyName + ".dll");
        var result = program.Emit(file);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        File.Copy(
            Path.Combine(AppContext.BaseDirectory, "Peygir.Reading.Tests.runtimeconfig.json"),
            Path.ChangeExtension(file, ".runtimeconfig.json"),
            overwrite: true);
        return file;
    }

    private string Run(string program)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, error.Result));
        return output;
    }
}
