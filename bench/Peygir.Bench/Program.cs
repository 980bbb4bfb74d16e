using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Peygir.Bench;

if (args is ["doubling", ..])
{
    return Doubling.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 20_000);
}

// In this process: nothing is built anew, and a run of all stages takes two or three minutes.
var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(5);
BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
return 0;
