namespace Livelihood.Linkage.Blocking;

/// <summary>Reports one blocking rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pairs">The pairs of its blocks.</param>
/// <param name="Marginal">Those that no earlier rule makes.</param>
/// <param name="Cumulative">The different pairs of this rule and all before.</param>
/// <param name="LargestBlock">The number of records of its largest block.</param>
/// <param name="LargestKey">The key of that block, each value masked but for its first character.</param>
/// <param name="Skipped">The blocks left out because they exceed the rule's cap, largest first.</param>
public sealed record RuleReport(
    BlockingRule Rule, Int128 Pairs, long Marginal, long Cumulative, int LargestBlock, string LargestKey, IReadOnlyList<SkippedBlock> Skipped);
