namespace Livelihood.Linkage.Evaluating;

/// <summary>Counts right, false and missed links, and the shares that follow. All counts are of pairs of records.</summary>
/// <param name="TruePositives">Links between records of one true entity.</param>
/// <param name="FalsePositives">Links between records of different true entities.</param>
/// <param name="FalseNegatives">Pairs of one true entity that are not linked, compared or not.</param>
/// <param name="Unjudged">Links about which the truth says nothing; they enter no share.</param>
public sealed record PairwiseQuality(long TruePositives, long FalsePositives, long FalseNegatives, long Unjudged = 0)
{
    /// <summary>Gets the share of judged links that are right, 0 to 1; NaN when no judged link was made.</summary>
    public double Precision => (double)TruePositives / (TruePositives + FalsePositives);

    /// <summary>Gets the share of true pairs that are linked, 0 to 1; NaN when there are no true pairs.</summary>
    public double Recall => (double)TruePositives / (TruePositives + FalseNegatives);

    /// <summary>Gets the harmonic mean of precision and recall, 0 to 1; NaN only when there is neither a link nor a true pair.</summary>
    public double F1 => 2.0 * TruePositives / ((2.0 * TruePositives) + FalsePositives + FalseNegatives);

    /// <summary>Gets the number of pairs the truth calls matches: right and missed.</summary>
    public long TruePairs => TruePositives + FalseNegatives;
}
