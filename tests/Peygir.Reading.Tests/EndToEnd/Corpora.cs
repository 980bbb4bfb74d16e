using Peygir.Reading.Intake;

namespace Peygir.Reading.Tests.EndToEnd;

/// <summary>Reports to read: those of the samples, and those of the data beside the repository.</summary>
internal static class Corpora
{
    /// <summary>The reports of a file of the data in ../shared; the test is skipped where it is not there.</summary>
    public static IReadOnlyList<Report> Reports(string file) => Reports(file, Repository.Shared(file));

    /// <summary>The reports of the samples, by the name of their file; of JSON lines by their id.</summary>
    public static IReadOnlyDictionary<string, Report> Samples() =>
        Directory.EnumerateFiles(Repository.PathOf("samples")).Order(StringComparer.Ordinal)
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
