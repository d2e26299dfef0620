namespace Livelihood.Linkage.Evaluating;

/// <summary>Holds the counts of a threshold curve where every pair of at least this weight is a link.</summary>
/// <param name="Threshold">The match weight in bits.</param>
/// <param name="TruePositives">Links between records of one true entity.</param>
/// <param name="FalsePositives">Links between records of different true entities.</param>
/// <param name="FalseNegatives">True pairs that are no links, compared or not.</param>
public readonly record struct ThresholdPoint(double Threshold, long TruePositives, long FalsePositives, long FalseNegatives)
{
    /// <summary>Gets the share of links that are right, 0 to 1.</summary>
    public double Precision => (double)TruePositives / (TruePositives + FalsePositives);

    /// <summary>Gets the share of true pairs that are linked, 0 to 1; NaN when there are no true pairs.</summary>
    public double Recall => (double)TruePositives / (TruePositives + FalseNegatives);

    /// <summary>Gets the harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => 2.0 * TruePositives / ((2.0 * TruePositives) + FalsePositives + FalseNegatives);
}
