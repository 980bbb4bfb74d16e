using BenchmarkDotNet.Attributes;
using Peygir.Reading;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Bench;

/// <summary>
/// Each stage over the same reports, one after another on one thread. A stage works on what the stages before it
/// found, made beforehand. The lower bound is one pass that only looks at every character.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class StageBenchmarks
{
    private Report[] _reports = [];
    private Language _language;
    private TaggedText[] _texts = [];

    [Params("fars.jsonl", "kremlin-ru.jsonl")]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        (_reports, var bytes) = Corpus.Load(File, 100);
        _language = File.Contains("-ru", StringComparison.Ordinal) ? Language.Russian : Language.Persian;
        _texts = [.. _reports.Select(r => TextAnalyzer.Default.Analyze(r.Text, _language))];
        Console.WriteLine($"{_reports.Length} reports, {bytes} bytes, {_texts.Sum(t => t.Tokens.Length)} tokens");
    }

    [Benchmark(Baseline = true)]
    public int LowerBound()
    {
        var letters = 0;
        foreach (var report in _reports)
        {
            foreach (var c in report.Text)
            {
                letters += char.IsLetter(c) ? 1 : 0;
            }
        }

        return letters;
    }

    [Benchmark]
    public int Text() => _reports.Sum(r => TextAnalyzer.Default.Analyze(r.Text, _language).Tokens.Length);

    [Benchmark]
    public int TimeAndFigures() => _texts.Sum(t => FigureFinder.Find(t, TimeFinder.Find(t)).Length);

    [Benchmark]
    public int Registry() => _texts.Sum(t => Reading.Registry.Default.Find(t).Length);

    [Benchmark]
    public int Read() => _reports.Sum(r => Reader.Default.Read(r).Statements.Length);
}
