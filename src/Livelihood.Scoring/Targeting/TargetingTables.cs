using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Targeting;

/// <summary>Puts results of back-tests into tables, to be written as CSV or shown. A value that does not exist (NaN) is missing.</summary>
public static class TargetingTables
{
    private static readonly TargetingMeasure[] Measures = Enum.GetValues<TargetingMeasure>();

    /// <summary>Lists the points of curves: threshold, the four cells and every measure.</summary>
    /// <param name="result">The back-test.</param>
    /// <returns>One row per group and distinct score, from no one to everyone; the whole first.</returns>
    public static Table Curves(BacktestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        IEnumerable<(TargetingCurve Curve, TargetingPoint Point)> rows = All(result).SelectMany(curve => curve.Points().Select(point => (curve, point)));
        TableBuilder<(TargetingCurve Curve, TargetingPoint Point)> builder = new TableBuilder<(TargetingCurve Curve, TargetingPoint Point)>("curves")
            .Text("group", r => r.Curve.Group.Label)
            .Double("threshold", r => r.Point.Threshold);
        return Cells(builder, result.WeightScale, r => r.Point.Table).Build(rows);
    }

    /// <summary>Sums up each group: the areas, and what happens at one threshold.</summary>
    /// <param name="result">The back-test.</param>
    /// <param name="threshold">The threshold, not NaN.</param>
    /// <returns>One row per group, the whole first.</returns>
    /// <exception cref="ArgumentException">The threshold is NaN.</exception>
    public static Table Groups(BacktestResult result, double threshold)
    {
        ArgumentNullException.ThrowIfNull(result);
        TableBuilder<TargetingCurve> builder = new TableBuilder<TargetingCurve>("groups")
            .Text("group", c => c.Group.Label)
            .Double("area under ROC", c => Known(c.AreaUnderRoc))
            .Double("average precision", c => Known(c.AveragePrecision))
            .Double("Kolmogorov-Smirnov", c => Known(c.KolmogorovSmirnov));
        return Cells(builder, result.WeightScale, c => c.At(threshold)).Build(All(result));
    }

    /// <summary>Lists estimates with their intervals.</summary>
    /// <param name="estimates">Groups, as <see cref="TargetingIntervals.At"/> gives them.</param>
    /// <returns>One row per group and measure; the area under the ROC curve is the last of a group.</returns>
    public static Table Estimates(IReadOnlyList<GroupEstimates> estimates)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        IEnumerable<(GroupEstimates Group, string Measure, Estimate Estimate)> rows = estimates.SelectMany(
            g => Measures.Select(m => (g, m.ToString(), g[m])).Append((g, nameof(GroupEstimates.AreaUnderRoc), g.AreaUnderRoc)));
        return new TableBuilder<(GroupEstimates Group, string Measure, Estimate Estimate)>("estimates")
            .Text("group", r => r.Group.Group.Label)
            .Number("rows", 0, r => r.Group.Rows)
            .Text("measure", r => r.Measure)
            .Double("value", r => Known(r.Estimate.Value))
            .Double("standard error", r => Known(r.Estimate.StandardError))
            .Double("lower", r => Known(r.Estimate.Lower))
            .Double("upper", r => Known(r.Estimate.Upper))
            .Build(rows);
    }

    /// <summary>Lists the bins of a calibration.</summary>
    /// <param name="calibration">The calibration.</param>
    /// <param name="weightScale">The decimals of a unit of the weight; default 0.</param>
    /// <returns>One row per bin.</returns>
    public static Table Bins(Calibration calibration, int weightScale = 0)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        return new TableBuilder<CalibrationBin>("calibration")
            .Double("lowest", b => b.Lowest)
            .Double("highest", b => b.Highest)
            .Number("population", weightScale, b => new FixedPoint(b.Population, weightScale).ToDecimal())
            .Double("predicted", b => b.Predicted)
            .Double("observed", b => b.Observed)
            .Build(calibration.Bins);
    }

    /// <summary>Lists gaps between groups.</summary>
    /// <param name="gaps">The gaps.</param>
    /// <returns>One row per gap.</returns>
    public static Table Gaps(IReadOnlyList<FairnessGap> gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        return new TableBuilder<FairnessGap>("gaps")
            .Text("measure", g => g.Measure.ToString())
            .Text("lowest group", g => g.Lowest.Label)
            .Double("lowest", g => g.LowestValue)
            .Text("highest group", g => g.Highest.Label)
            .Double("highest", g => g.HighestValue)
            .Double("difference", g => g.Difference)
            .Build(gaps);
    }

    /// <summary>Lists the bins of a comparison between two dates.</summary>
    /// <param name="stability">The comparison.</param>
    /// <returns>One row per bin; the contributions sum to the index.</returns>
    public static Table Bins(PopulationStability stability)
    {
        ArgumentNullException.ThrowIfNull(stability);
        return new TableBuilder<DriftBin>("drift")
            .Text("bin", b => b.Label)
            .Double("expected", b => Known(b.ExpectedShare))
            .Double("actual", b => Known(b.ActualShare))
            .Double("contribution", b => Known(b.Contribution))
            .Build(stability.Bins);
    }

    private static IEnumerable<TargetingCurve> All(BacktestResult result) => result.Groups.Prepend(result.Overall);

    private static TableBuilder<T> Cells<T>(TableBuilder<T> builder, int scale, Func<T, ConfusionTable> table)
    {
        builder = builder
            .Number("targeted poor", scale, r => Exact(table(r).TargetedPoor))
            .Number("targeted not poor", scale, r => Exact(table(r).TargetedNotPoor))
            .Number("missed poor", scale, r => Exact(table(r).MissedPoor))
            .Number("others not targeted", scale, r => Exact(table(r).OthersNotTargeted));
        return Measures.Aggregate(builder, (b, measure) => b.Double(measure.ToString(), r => Known(table(r).Value(measure))));

        decimal? Exact(long units) => new FixedPoint(units, scale).ToDecimal();
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
