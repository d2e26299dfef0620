namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>What weighing all candidate pairs gave.</summary>
/// <param name="Kept">The pairs that reach the lowest threshold, ordered by record numbers.</param>
/// <param name="Marginal">The pairs each rule formed first.</param>
/// <param name="Histogram">All pairs by weight.</param>
/// <param name="NearMisses">The best few of the other pairs, the best first.</param>
internal sealed record ScoringOutcome(ScoredPair[] Kept, long[] Marginal, long[] Histogram, ScoredPair[] NearMisses);
