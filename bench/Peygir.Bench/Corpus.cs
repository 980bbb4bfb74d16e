using System.Text;
using Peygir.Reading;
using Peygir.Reading.Intake;

namespace Peygir.Bench;

/// <summary>Real reports to measure on: the JSON lines named by PEYGIR_BENCH_TEXT, or those of ../shared/text.</summary>
internal static class Corpus
{
    /// <summary>The first reports of a file, and their size in bytes of UTF-8.</summary>
    public static (Report[] Reports, long Bytes) Load(string name, int most)
    {
        var folder = Environment.GetEnvironmentVariable("PEYGIR_BENCH_TEXT") ?? Path.Combine(Root(), "..", "shared", "text");
        var reports = ReportFile.Read(Path.Combine(folder, name), new())
            .Where(r => r.Succeeded)
            .Select(r => r.Report!)
            .Take(most)
            .ToArray();
        return (reports, reports.Sum(r => (long)Encoding.UTF8.GetByteCount(r.Text)));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "peygir.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No peygir.slnx above the benchmark's folder.");
    }
}
