using BenchmarkDotNet.Running;
using Livelihood.Benchmarks.Runs;

// "runs" measures whole linkages; anything else chooses among the benchmarks of the kernels.
if (args is ["runs", .. string[] rest]) return RunProgram.Run(rest);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
