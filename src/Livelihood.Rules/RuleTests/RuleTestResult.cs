namespace Livelihood.Rules.RuleTests;

/// <summary>Is what came of one test.</summary>
/// <param name="Test">The test.</param>
/// <param name="Differences">What differs from what it expects, in the order in which it is expected; empty where it passed.</param>
public sealed record RuleTestResult(RuleTest Test, IReadOnlyList<RuleTestDifference> Differences)
{
    /// <summary>Whether everything is as expected.</summary>
    public bool Passed => Differences.Count == 0;

    /// <summary>Writes the test's name and its differences, one a line.</summary>
    public override string ToString()
        => Passed ? $"{Test.Name}: passed" : string.Join('\n', Differences.Select(d => "  " + d).Prepend($"{Test.Name}: failed"));
}
