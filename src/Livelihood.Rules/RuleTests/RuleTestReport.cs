namespace Livelihood.Rules.RuleTests;

/// <summary>Is what came of running tests.</summary>
/// <param name="Results">One per test, in the tests' order.</param>
/// <param name="Unreached">What no test reaches: results, then tables' rows, then branches, each in the rules' order; empty where that was not asked for.</param>
public sealed record RuleTestReport(IReadOnlyList<RuleTestResult> Results, IReadOnlyList<UnreachedPart> Unreached)
{
    /// <summary>How many tests passed.</summary>
    public int Passed => Results.Count(r => r.Passed);

    /// <summary>How many tests failed.</summary>
    public int Failed => Results.Count - Passed;

    /// <summary>Writes the number of tests and every failed one.</summary>
    public override string ToString()
        => string.Join('\n', Results.Where(r => !r.Passed).Select(r => r.ToString()).Prepend(FormattableString.Invariant($"{Passed} passed, {Failed} failed")));
}
