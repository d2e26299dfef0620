using System.Globalization;

namespace Livelihood.Benchmarks.Rules;

/// <summary>Prints what evaluating rules costs, each work beside its baselines in one run.</summary>
/// <remarks>
/// <c>rules [--rows N] [--repeat N] [eligibility|members|tables|household|specialise ...]</c>; default everything over 10,000,000 rows, medians of 5.
/// Baselines that keep an object per row run over fewer rows, and say so.
/// </remarks>
internal static class RulesProgram
{
    public static int Run(string[] args)
    {
        int rows = 10_000_000;
        int repeat = 5;
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--rows": rows = int.Parse(args[++i], CultureInfo.InvariantCulture); break;
                case "--repeat": repeat = int.Parse(args[++i], CultureInfo.InvariantCulture); break;
                default: wanted.Add(args[i]); break;
            }
        }
        Console.WriteLine($"machine: {Environment.ProcessorCount} processors, .NET {Environment.Version}; one thread; medians of {repeat} and their range");
        Do("eligibility", () => EligibilityRun.Measure(rows, repeat));
        Do("members", () => MemberRun.Measure(rows, repeat));
        Do("tables", () => TableRun.Measure(Math.Min(rows, 1_000_000), repeat));
        Do("household", () => HouseholdRun.Measure(repeat));
        Do("specialise", () => SpecialiseRun.Measure(repeat));
        return 0;

        void Do(string name, Action measure)
        {
            if (wanted.Count > 0 && !wanted.Contains(name)) return;
            measure();
            GC.Collect();
        }
    }
}
