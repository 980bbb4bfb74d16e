using System.Text;
using Peygir.Reading;
using Peygir.Reading.Intake;

namespace Peygir.Bench;

/// <summary>Real reports to measure on: the JSON lines of the folder PEYGIR_BENCH_TEXT, or those of ../shared/text.</summary>
internal static class Corpus
{
    /// <summary>The files measured: short news in Persian, long transcripts in Russian.</summary>
    public static readonly string[] Files = ["fars.jsonl", "kremlin-ru.jsonl"];

    /// <summary>Reports of a file, taken at equal distances so that all of the file is represented.</summary>
    public static Report[] Load(string file, int count)
    {
        var all = ReportFile.Read(PathOf(file)).Where(r => r.Succeeded).Select(r => r.Report!).ToArray();
        return all.Length < count
            ? throw new InvalidDataException($"{file} has {all.Length} reports; {count} are needed.")
            : [.. Enumerable.Range(0, count).Select(i => all[(int)((long)i * all.Length / count)])];
    }

    /// <summary>Where a file of reports stands.</summary>
    public static string PathOf(string file) => Path.Combine(
        Environment.GetEnvironmentVariable("PEYGIR_BENCH_TEXT") ?? Path.Combine(Root(), "..", "shared", "text"), file);

    /// <summary>The size of reports' texts in bytes of UTF-8.</summary>
    public static long Bytes(IEnumerable<Report> reports) => reports.Sum(r => (long)Encoding.UTF8.GetByteCount(r.Text));

    /// <summary>The root folder of the project.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "peygir.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No peygir.slnx above the benchmark's folder.");
    }
}
