using Livelihood.Linkage;

namespace Livelihood.Benchmarks.Runs;

/// <summary>Measures whole linkage runs: each stage in this process, then the command line as a process of its own.</summary>
/// <remarks>
/// <c>runs [--model M.json] [--rows N,N...] [--repeat N] [FILE.csv...]</c>. Without files, people are made by the generator that
/// stands beside the checkout.
/// </remarks>
internal static class RunProgram
{
    public static int Run(string[] args)
    {
        RunOptions options = RunOptions.Parse(args);
        string model = options.Model ?? Path.Combine(Checkout.Root(), "samples", "linkage", "generated-reference.json");
        List<string> files = [.. options.Files];
        if (files.Count == 0) files.AddRange(options.Rows.Select(PeopleFile.Make));
        Console.WriteLine($"machine: {Environment.ProcessorCount} processors, .NET {Environment.Version}; model {Path.GetFileName(model)}; medians of {options.Repeat}");
        foreach (string file in files)
        {
            Console.WriteLine();
            Console.WriteLine($"{Path.GetFileName(file)} ({new FileInfo(file).Length / 1_000_000.0:N0} MB)");
            InProcess.Measure(LinkageModel.Load(model), file, options.Repeat);
            WholeProcess.Measure(model, file, options.Repeat);
        }
        return 0;
    }
}
