namespace Livelihood.Rules.RuleTests;

/// <summary>Is what a test expects of one result.</summary>
/// <param name="Values">One value; or, for a definition of a child table's rows, one per row that the test gives.</param>
/// <param name="PerRow">Whether the values are those of rows.</param>
public sealed record RuleTestExpectation(IReadOnlyList<RuleTestValue> Values, bool PerRow);
