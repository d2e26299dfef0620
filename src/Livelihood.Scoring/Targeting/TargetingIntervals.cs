using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Targeting.Internal;
using MathNet.Numerics.Distributions;

namespace Livelihood.Scoring.Targeting;

/// <summary>Estimates how far a sample's targeting measures may be from the population's: intervals for stratified and clustered samples.</summary>
/// <remarks>
/// <para>Every measure is a smooth function of the four weighted totals of a confusion table. Their covariance is estimated from the totals of the primary
/// sampling units within strata, as if drawn with replacement, and carried over by Taylor linearisation (Woodruff 1971; Wolter 2007, Introduction to variance
/// estimation, chapter 6; Särndal, Swensson and Wretman 1992, section 5.5). The totals and their products are exact integers, so the result does not depend on
/// the order of rows. A group is a domain: units without a row of it count with zero. A stratum with one unit is centred at the mean over all units, which
/// overstates its variance.</para>
/// <para>Intervals use Student's t with units less strata as degrees of freedom: on the logit scale for shares and AUC (Korn and Graubard 1999, section 2.3), on
/// the log scale for the Coady–Grosh–Hoddinott index, plain for the targeting differential. Where the sample shows a share of 0 or 1, linearisation has nothing
/// to work with: the interval is then Clopper and Pearson's for the effective number of observations. The threshold is taken as given, not as estimated.</para>
/// </remarks>
public static class TargetingIntervals
{
    /// <summary>Estimates all measures at a threshold, for the whole and for each group.</summary>
    /// <param name="sample">Scores, outcomes, weights, groups and design. Rows without score, outcome or weight are left out.</param>
    /// <param name="threshold">The threshold, not NaN: scores at it are targeted.</param>
    /// <param name="confidence">The level of the intervals, above 0 and below 1; default 0.95.</param>
    /// <returns>The whole first, then each group in the order of the grouping.</returns>
    /// <exception cref="ArgumentException">Columns do not fit, a weight is below zero or the threshold is NaN.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    /// <exception cref="OverflowException">Weighted totals exceed 64 bits, or sums of their products 128 bits: give the weights fewer decimals.</exception>
    public static IReadOnlyList<GroupEstimates> At(TargetingSample sample, double threshold, double confidence = 0.95)
    {
        if (!(confidence is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is between 0 and 1.");
        if (double.IsNaN(threshold)) throw new ArgumentException("A threshold cannot be NaN.", nameof(threshold));
        sample = UsableRows.Of(sample).Sample;
        var rows = new JudgedRows(sample, threshold);
        SamplingUnits units = SamplingUnits.Of(sample.Design, sample.Score.Count);
        double quantile = StudentT.InvCDF(0, 1, Math.Max(1, units.Count - units.Strata), (1 + confidence) / 2);
        var estimates = new List<GroupEstimates>();
        foreach (RowGrouping grouping in Groupings(sample))
        {
            CellTotals[] totals = CellTotals.Of(rows, units, grouping);
            ScoreDistribution[] distributions = (UsableRows.Of(sample) with { Sample = sample with { Groups = grouping } }).Count();
            for (int group = 0; group < totals.Length; group++)
            {
                var curve = new TargetingCurve(distributions[group], sample.Order, grouping.Groups[group]);
                estimates.Add(new GroupEstimates
                {
                    Group = grouping.Groups[group],
                    Rows = totals[group].Rows,
                    Table = totals[group].Table,
                    Measures = Enum.GetValues<TargetingMeasure>().ToDictionary(m => m, m => MeasureInterval.Of(m, totals[group], quantile, confidence)),
                    AreaUnderRoc = RocInterval.Of(curve, rows, units, grouping, group, quantile, totals[group].EffectiveCountOfTheRarer, confidence),
                });
            }
        }
        return estimates;
    }

    private static IEnumerable<RowGrouping> Groupings(TargetingSample sample)
    {
        yield return RowGrouping.None(sample.Score.Count);
        if (sample.Groups is { } groups) yield return groups;
    }
}
