namespace Livelihood.Linkage.Explaining;

/// <summary>Says whether one blocking rule forms a pair, and if not why.</summary>
/// <param name="Rule">The rule in words.</param>
/// <param name="Forms">Whether the rule forms the pair.</param>
/// <param name="Reason">Why it does not, in words; null where it does.</param>
public sealed record RuleOutcome(string Rule, bool Forms, string? Reason);
