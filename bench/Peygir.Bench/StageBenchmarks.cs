using BenchmarkDotNet.Attributes;

namespace Peygir.Bench;

/// <summary>
/// Each stage over the same reports, one after another on one thread; figures are per report. The lower bound is one
/// pass that only looks at every character.
/// </summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private const int Reports = 50;
    private Prepared[] _reports = [];

    [ParamsSource(nameof(Files))]
    public string File { get; set; } = "";

    public static IEnumerable<string> Files => Corpus.Files;

    [GlobalSetup]
    public void Setup()
    {
        var reports = Corpus.Load(File, Reports);
        _reports = [.. reports.Select(r => new Prepared(r))];
        Console.WriteLine($"// {Reports} reports of {File}: {Corpus.Bytes(reports)} bytes, "
            + $"{_reports.Sum(r => r.Tokens)} tokens, {_reports.Sum(r => r.StatementCount)} statements");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Reports)]
    public int LowerBound() => Sum(r => r.LowerBound());

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Text() => Sum(r => r.Text());

    [Benchmark(OperationsPerInvoke = Reports)]
    public int TimeAndFigures() => Sum(r => r.TimeAndFigures());

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Registry() => Sum(r => r.Registry());

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Actors() => Sum(r => r.Actors());

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Statements() => Sum(r => r.Statements());

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Arguments() => Sum(r => r.Arguments());

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Read() => Sum(r => r.Read());

    private int Sum(Func<Prepared, int> stage)
    {
        var sum = 0;
        foreach (var report in _reports)
        {
            sum += stage(report);
        }

        return sum;
    }
}
