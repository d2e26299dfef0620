namespace Livelihood.Linkage.Blocking;

/// <summary>Names a block that a rule's cap left out.</summary>
/// <param name="Key">The block's key, each value masked but for its first character.</param>
/// <param name="Records">The records that share it.</param>
/// <param name="Pairs">The pairs not formed by this rule.</param>
public sealed record SkippedBlock(string Key, int Records, long Pairs);
