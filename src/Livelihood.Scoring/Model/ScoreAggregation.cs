namespace Livelihood.Scoring.Model;

/// <summary>Says how values become one, with the cut-off of counting.</summary>
/// <param name="Combination">How.</param>
/// <param name="Cutoff">The least count that counts, for <see cref="ScoreCombination.Counting"/>; else null.</param>
public sealed record ScoreAggregation(ScoreCombination Combination, ScoreAmount? Cutoff = null)
{
    /// <summary>The sum, which holds where a document says nothing.</summary>
    public static ScoreAggregation Sum { get; } = new(ScoreCombination.Sum);
}
