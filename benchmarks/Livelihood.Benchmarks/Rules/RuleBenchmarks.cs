using BenchmarkDotNet.Attributes;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;

namespace Livelihood.Benchmarks.Rules;

/// <summary>Seven conditions with a regional line over columns, and one household with 30 expressions.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private const int Rows = 1_000_000;

    private readonly RulePlan _plan = EligibilityData.Plan();
    private readonly Table _table = EligibilityData.Table(Rows);
    private readonly RuleSession _session = IndicatorDocument.Plan().OpenSession();
    private readonly Table _household = IndicatorDocument.Household();

    /// <summary>The conditions, per row.</summary>
    /// <returns>The result.</returns>
    [Benchmark(OperationsPerInvoke = Rows)]
    public RuleResult Eligibility() => _plan.Evaluate(_table, new EvaluationOptions { Threads = 1 });

    /// <summary>One household.</summary>
    /// <returns>The result.</returns>
    [Benchmark]
    public RuleResult Household() => _session.Evaluate(_household);
}
