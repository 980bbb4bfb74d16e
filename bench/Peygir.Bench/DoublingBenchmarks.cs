using BenchmarkDotNet.Attributes;
using Peygir.Reading;

namespace Peygir.Bench;

/// <summary>One report read at its length, twice, four times and eight times: no stage may be more than linear.</summary>
[ShortRunJob]
public class DoublingBenchmarks
{
    private Report _report = new() { Text = "" };

    [Params("fars.jsonl", "kremlin-ru.jsonl")]
    public string File { get; set; } = "";

    [Params(1, 2, 4, 8)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var (reports, _) = Corpus.Load(File, 20);
        var text = string.Join('\n', reports.Select(r => r.Text));
        _report = reports[0] with { Text = string.Join('\n', Enumerable.Repeat(text, Times)) };
    }

    [Benchmark]
    public int Read() => Reader.Default.Read(_report).Statements.Length;
}
