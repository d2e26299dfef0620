namespace Livelihood.Linkage.Blocking;

/// <summary>Reports how many pairs each blocking rule makes, before or without any of them being weighed.</summary>
/// <param name="Rules">One entry per rule, in the model's order.</param>
/// <param name="AllPairs">The pairs that comparing everything with everything would make.</param>
public sealed record BlockingReport(IReadOnlyList<RuleReport> Rules, Int128 AllPairs)
{
    /// <summary>Gets the different pairs that all rules make together.</summary>
    public long Pairs => Rules.Count == 0 ? 0 : Rules[^1].Cumulative;

    /// <summary>Gets the share of all pairs that is spared, 0 to 1 (the reduction ratio).</summary>
    public double Reduction => AllPairs == 0 ? 0 : 1 - (Pairs / (double)AllPairs);
}
