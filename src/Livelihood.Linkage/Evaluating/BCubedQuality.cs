namespace Livelihood.Linkage.Evaluating;

/// <summary>Holds B-cubed shares: precision and recall averaged over records instead of pairs, so that large clusters do not drown small ones.</summary>
/// <param name="Precision">The mean over records of the share of the record's cluster that is its true entity, 0 to 1; NaN without records.</param>
/// <param name="Recall">The mean over records of the share of the record's true entity that is in its cluster, 0 to 1; NaN without records.</param>
/// <param name="Records">The records whose truth is known; only these are counted, also inside clusters.</param>
public sealed record BCubedQuality(double Precision, double Recall, int Records)
{
    /// <summary>Gets the harmonic mean of precision and recall, 0 to 1; NaN without records.</summary>
    public double F1 => 2 * Precision * Recall / (Precision + Recall);
}
