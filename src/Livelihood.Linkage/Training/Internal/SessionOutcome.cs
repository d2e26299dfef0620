namespace Livelihood.Linkage.Training.Internal;

/// <summary>What one session taught.</summary>
/// <param name="Rule">The session's rule.</param>
/// <param name="Used">The comparisons trained, by index.</param>
/// <param name="RawPairs">The pairs the rule makes.</param>
/// <param name="Pairs">The pairs used.</param>
/// <param name="History">The estimation, or null where there was nothing to learn from.</param>
internal sealed record SessionOutcome(BlockingRule Rule, int[] Used, Int128 RawPairs, long Pairs, EstimationHistory? History);
