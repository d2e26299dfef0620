using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.RuleTests.Internal;

namespace Livelihood.Rules.RuleTests;

/// <summary>Runs the tests of a set of rules: all tests of one day are evaluated as one table, as any population is.</summary>
public static class RuleTestRun
{
    // Rules that ask for no day are the same on every day.
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    /// <summary>Runs tests.</summary>
    /// <remarks>A quotient is rounded half to even to the decimals that the test writes before it is compared; every other value must be equal.</remarks>
    /// <param name="rules">The rules.</param>
    /// <param name="options">Which tests and how; <see cref="RuleTestOptions.Default"/> by default.</param>
    /// <returns>What differs, test by test, and what no test reaches.</returns>
    /// <exception cref="ArgumentNullException">There are no rules.</exception>
    /// <exception cref="ArgumentException">A test uses a name or a value that the rules do not have, or states no day although the rules depend on it, or the rules need a tree of regions that was not given.</exception>
    public static RuleTestReport Run(RuleSet rules, RuleTestOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        options ??= RuleTestOptions.Default;
        IReadOnlyList<RuleTest> tests = options.Tests ?? rules.Tests;
        if (options.Tests is not null) TestFit.ThrowIfNotOf(rules, tests);
        RuleProbes probes;
        lock (rules.Compiled) probes = RuleProbes.For(rules, tests, options.FindUnreached);

        var results = new RuleTestResult[tests.Count];
        DateOnly? otherwise = options.AsOf ?? rules.Envelope.Effective.From ?? (probes.NeedDay ? null : AnyDay);
        if (otherwise is null && tests.FirstOrDefault(t => t.AsOf is null) is { } dayless)
            throw new ArgumentException($"The rules depend on the day, and the test \"{dayless.Name}\" states none.", nameof(options));
        foreach (IGrouping<DateOnly, int> day in Enumerable.Range(0, tests.Count).GroupBy(i => tests[i].AsOf ?? otherwise!.Value))
        {
            RulePlan plan = RulePlan.Compile(probes.Rules, rules.Parameters, day.Key, options.Regions);
            Table subjects = TestTable.Of(rules, [.. day.Select(i => tests[i])]);
            RuleResult result = plan.Evaluate(subjects, EvaluationOptions.Default with { Threads = 1 });
            probes.See(result);
            int row = 0;
            foreach (int test in day) results[test] = new RuleTestResult(tests[test], TestComparison.Of(tests[test], row++, result, probes));
        }

        return new RuleTestReport(results, options.FindUnreached ? probes.Unreached(rules, tests) : []);
    }
}
