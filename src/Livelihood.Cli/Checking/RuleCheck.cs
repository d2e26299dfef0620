using Livelihood.Cli.Documents;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Rules;
using Livelihood.Rules.RuleTests;

namespace Livelihood.Cli.Checking;

/// <summary>Runs the tests of rules, proves their decision tables, and tells what no test reaches.</summary>
internal static class RuleCheck
{
    /// <summary>Looks into rules that could be read.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="given">The documents given with them.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="further">Tests besides those of the document.</param>
    /// <param name="problems">Receives what stands in the way.</param>
    /// <param name="outcome">Receives the rest.</param>
    public static void Run(RuleSet rules, GivenDocuments given, CheckRequest request, IReadOnlyList<RuleTest> further, ProblemList problems, CheckOutcome outcome)
    {
        if (given.Regions is null && rules.Parameters.Values.FirstOrDefault(p => p.IsRegional) is { } regional)
        {
            problems.Add("$", $"The parameter \"{regional.Name}\" depends on the region, and no document of regions was given, without which nothing can be tested or proved.", expected: $"a document of the kind {Core.Regions.RegionTree.Kind} besides");
            return;
        }
        try
        {
            Test(rules, given, request, [.. rules.Tests, .. further], outcome);
            TableCheck.Run(rules, given, request, outcome);
        }
        catch (ArgumentException fault)
        {
            // Such as a test without a day, or a region that the tree does not have: known only when the rules are made ready for a day.
            problems.Add("$", fault.ParamName is { } name ? fault.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : fault.Message);
        }
    }

    private static void Test(RuleSet rules, GivenDocuments given, CheckRequest request, IReadOnlyList<RuleTest> tests, CheckOutcome outcome)
    {
        if (tests.Count == 0)
        {
            outcome.Summary.Add("no tests");
            return;
        }
        RuleTestReport report = RuleTestRun.Run(rules, new RuleTestOptions { AsOf = request.AsOf, Regions = given.Regions, Tests = tests });
        outcome.Summary.Add($"{report.Passed} of {Counted.Of(tests.Count, "test")} {(report.Passed == 1 ? "holds" : "hold")}");
        foreach (RuleTestResult failed in report.Results.Where(r => !r.Passed))
            outcome.Findings.Add(new Finding("failedTest", $"test \"{failed.Test.Name}\" fails{Place(failed.Test)}", [.. failed.Differences.Select(d => d.ToString())]));
        if (report.Unreached.Count == 0) outcome.Summary.Add("tests reach everything");
        else outcome.Summary.Add(Counted.Of(report.Unreached.Count, "part") + " no test reaches");
        foreach (UnreachedPart part in report.Unreached) outcome.Notes.Add(new Finding("unreached", part.ToString()));
    }

    private static string Place(RuleTest test) => test.Path is { } path ? $" ({path})" : "";
}
