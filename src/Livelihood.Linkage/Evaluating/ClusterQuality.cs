namespace Livelihood.Linkage.Evaluating;

/// <summary>Counts clusters that are exactly a true entity: all its records and no other.</summary>
/// <param name="Exact">Clusters that equal a true entity.</param>
/// <param name="Predicted">Clusters that hold at least one record of known truth.</param>
/// <param name="True">True entities.</param>
/// <param name="ExactMultiple">Of <paramref name="Exact"/>, those of two or more records.</param>
/// <param name="PredictedMultiple">Of <paramref name="Predicted"/>, those of two or more records of known truth.</param>
/// <param name="TrueMultiple">Of <paramref name="True"/>, those of two or more records.</param>
public sealed record ClusterQuality(int Exact, int Predicted, int True, int ExactMultiple, int PredictedMultiple, int TrueMultiple)
{
    /// <summary>Gets the share of clusters that are exactly right, single records included, 0 to 1; NaN without clusters.</summary>
    public double Precision => (double)Exact / Predicted;

    /// <summary>Gets the share of true entities that are exactly found, single records included, 0 to 1; NaN without entities.</summary>
    public double Recall => (double)Exact / True;

    /// <summary>Gets the harmonic mean of precision and recall, 0 to 1; NaN without records.</summary>
    public double F1 => 2.0 * Exact / ((double)Predicted + True);

    /// <summary>Gets the precision over clusters of two or more records; NaN when there are none.</summary>
    public double PrecisionOfMultiple => (double)ExactMultiple / PredictedMultiple;

    /// <summary>Gets the recall over true entities of two or more records; NaN when there are none.</summary>
    public double RecallOfMultiple => (double)ExactMultiple / TrueMultiple;
}
