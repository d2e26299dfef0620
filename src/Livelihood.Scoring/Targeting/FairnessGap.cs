using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Targeting;

/// <summary>Holds how far apart groups are in one measure at one threshold.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Lowest">The group with the lowest value.</param>
/// <param name="LowestValue">Its value.</param>
/// <param name="Highest">The group with the highest value.</param>
/// <param name="HighestValue">Its value.</param>
public sealed record FairnessGap(TargetingMeasure Measure, RowGroup Lowest, double LowestValue, RowGroup Highest, double HighestValue)
{
    private static readonly TargetingMeasure[] Usual =
        [TargetingMeasure.TargetedShare, TargetingMeasure.Coverage, TargetingMeasure.InclusionErrorOfNotPoor, TargetingMeasure.InclusionErrorOfTargeted];

    /// <summary>The highest less the lowest value, 0 or more.</summary>
    public double Difference => HighestValue - LowestValue;

    /// <summary>The lowest over the highest value, 0 to 1; NaN where both are 0.</summary>
    public double Ratio => LowestValue / HighestValue;

    /// <summary>Finds the gaps between the groups of a back-test.</summary>
    /// <param name="result">The back-test, with groups.</param>
    /// <param name="threshold">The threshold, the same for every group.</param>
    /// <param name="leastPoor">Groups with fewer poor than this, in units of the weight, are left out: their values are mostly chance. Default 1.</param>
    /// <param name="measures">
    /// The measures; where empty: targeted share (demographic parity), coverage (equal opportunity), inclusion error of the not poor (with coverage: equalised
    /// odds), inclusion error of the targeted (predictive parity). Hardt, Price and Srebro 2016; Chouldechova 2017: where poverty rates differ, no score can
    /// close all four gaps at once.
    /// </param>
    /// <returns>One gap per measure that two or more groups have.</returns>
    /// <exception cref="ArgumentException">The threshold is NaN.</exception>
    public static IReadOnlyList<FairnessGap> Between(BacktestResult result, double threshold, long leastPoor = 1, params IReadOnlyList<TargetingMeasure> measures)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(measures);
        (RowGroup Group, ConfusionTable Table)[] groups = [.. result.Groups.Select(g => (g.Group, g.At(threshold))).Where(g => g.Item2.Poor >= leastPoor)];
        var gaps = new List<FairnessGap>();
        foreach (TargetingMeasure measure in measures.Count == 0 ? Usual : measures)
        {
            (RowGroup Group, double Value)[] values = [.. groups.Select(g => (g.Group, g.Table.Value(measure))).Where(g => !double.IsNaN(g.Item2))];
            if (values.Length < 2) continue;
            (RowGroup Group, double Value) lowest = values.MinBy(v => v.Value), highest = values.MaxBy(v => v.Value);
            gaps.Add(new FairnessGap(measure, lowest.Group, lowest.Value, highest.Group, highest.Value));
        }
        return gaps;
    }
}
