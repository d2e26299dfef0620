using BenchmarkDotNet.Running;
using Livelihood.Benchmarks.Rules;
using Livelihood.Benchmarks.Runs;

// Without arguments: a whole run of 1,000,000 people and the string comparisons beside their baselines. "runs" measures whole runs
// only, "rules" what evaluating rules costs; anything else chooses among the benchmarks of the kernels.
if (args is ["runs", .. string[] rest]) return RunProgram.Run(rest);
if (args is ["rules", .. string[] works]) return RulesProgram.Run(works);
if (args.Length == 0)
{
    RunProgram.Run([]);
    args = ["--filter", "*JaroWinkler*", "--job", "short"];
}
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
