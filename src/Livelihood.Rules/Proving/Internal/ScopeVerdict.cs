namespace Livelihood.Rules.Proving.Internal;

/// <summary>What came of proving a table in one scope.</summary>
/// <param name="Findings">What is wrong.</param>
/// <param name="NotProved">What was not decided.</param>
internal sealed record ScopeVerdict(IReadOnlyList<Finding> Findings, IReadOnlyList<string> NotProved);
