using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>The interval of the area under the ROC curve, linearised by placements (DeLong, DeLong and Clarke-Pearson 1988) with weights and design.</summary>
internal static class RocInterval
{
    public static Estimate Of(TargetingCurve curve, JudgedRows rows, SamplingUnits units, RowGrouping grouping, int group, double quantile, double effectiveCount, double confidence)
    {
        double area = curve.AreaUnderRoc;
        if (double.IsNaN(area)) return Estimate.None;
        Dictionary<double, (double Poor, double NotPoor)> placements = Placements(curve);
        double poor = curve.Distribution.TotalPoor, notPoor = curve.Distribution.TotalNotPoor;
        var byStratum = new List<double>[units.Strata];
        for (int stratum = 0; stratum < byStratum.Length; stratum++) byStratum[stratum] = [];
        var own = new List<double>();
        for (int unit = 0; unit < units.Count; unit++)
        {
            own.Clear();
            foreach (int row in units.RowsOf(unit))
            {
                if (grouping.GroupOf[row] != group || rows.Weights[row] == 0) continue;
                (double ofPoor, double ofNotPoor) = placements[rows.Scores[row]];
                own.Add(rows.IsPoor(row) ? rows.Weights[row] / poor * (ofPoor - area) : rows.Weights[row] / notPoor * (ofNotPoor - area));
            }
            if (own.Count > 0) byStratum[units.StratumOf(unit)].Add(SortedSum(own));
        }

        double variance = 0;
        for (int stratum = 0; stratum < byStratum.Length; stratum++) variance += Variance(byStratum[stratum], units.UnitsOf[stratum]);
        return MeasureInterval.Share(area, Math.Sqrt(variance), quantile, effectiveCount, confidence);
    }

    /// <summary>For each score: the share of the not poor it is needier than, and the share of the poor that are needier than it, ties one half.</summary>
    private static Dictionary<double, (double Poor, double NotPoor)> Placements(TargetingCurve curve)
    {
        var placements = new Dictionary<double, (double, double)>();
        double poor = curve.Distribution.TotalPoor, notPoor = curve.Distribution.TotalNotPoor;
        for (int i = 1; i < curve.Count; i++)
        {
            ConfusionTable before = curve[i - 1].Table, at = curve[i].Table;
            placements.Add(
                curve[i].Threshold,
                ((at.OthersNotTargeted + ((before.OthersNotTargeted - at.OthersNotTargeted) / 2.0)) / notPoor,
                (before.TargetedPoor + ((at.TargetedPoor - before.TargetedPoor) / 2.0)) / poor));
        }
        return placements;
    }

    /// <summary>n / (n − 1) Σ (z − z̄)² over the n units of a stratum, of which those that are not listed are 0; Σ z² where n is 1, as the z sum to 0 over all.</summary>
    private static double Variance(List<double> values, int units)
    {
        double sum = SortedSum(values), squares = SortedSum([.. values.Select(z => z * z)]);
        return units == 1 ? squares : Math.Max(0, (units * squares) - (sum * sum)) / (units - 1);
    }

    /// <summary>Sums in rising order, so that the sum does not depend on the order of rows.</summary>
    private static double SortedSum(List<double> values)
    {
        values.Sort();
        double sum = 0;
        foreach (double value in values) sum += value;
        return sum;
    }
}
