using Peygir.Reading.Intake;
using Peygir.Reading.Tests.RegistryTests;

namespace Peygir.Reading.Tests.EndToEnd;

/// <summary>The texts and annotations that are no part of the project; a test that needs them is skipped where they are not.</summary>
internal static class Shared
{
    /// <summary>A file of the folder beside the repository.</summary>
    public static string PathOf(string file)
    {
        var path = Path.GetFullPath(Path.Combine(TestRegistry.Root, "..", "shared", file));
        Assert.SkipUnless(File.Exists(path), $"{path} is not there.");
        return path;
    }

    /// <summary>The reports of a file of that folder.</summary>
    public static IReadOnlyList<Report> Reports(string file) => Reports(file, PathOf(file));

    /// <summary>The reports of the samples, by the name of their file; of JSON lines by their id.</summary>
    public static IReadOnlyDictionary<string, Report> Samples() =>
        Directory.EnumerateFiles(Path.Combine(TestRegistry.Root, "samples")).Order(StringComparer.Ordinal)
            .Where(file => Path.GetExtension(file) is not ".md")
            .SelectMany(file => Reports(Path.GetFileName(file), file)
                .Select(report => KeyValuePair.Create(report.Id ?? Path.GetFileNameWithoutExtension(file), report)))
            .ToDictionary();

    private static List<Report> Reports(string name, string path)
    {
        var reports = new List<Report>();
        foreach (var result in ReportFile.Read(path))
        {
            Assert.True(result.Succeeded, $"{name}: {result.Failure}");
            reports.Add(result.Report);
        }

        return reports;
    }
}
