using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Targeting.Internal;

namespace Livelihood.Scoring.Targeting;

/// <summary>Judges a score against known outcomes: the whole and every group at every threshold, from one pass over the rows.</summary>
/// <example><code>
/// BacktestResult result = Backtest.Run(new TargetingSample { Score = points, Poor = poor, Weight = weight, Groups = RowGrouping.By(region) });
/// ConfusionTable red = result.Overall.At(70);
/// Console.WriteLine($"AUC {result.Overall.AreaUnderRoc:0.000}, missed poor {red.ExclusionError:0.000}, not poor among the targeted {red.InclusionErrorOfTargeted:0.000}");
/// </code></example>
public static class Backtest
{
    /// <summary>Runs a back-test.</summary>
    /// <param name="sample">Scores, outcomes, weights and groups.</param>
    /// <returns>The curves. They do not depend on the order of rows.</returns>
    /// <exception cref="ArgumentException">Columns do not fit, the score is neither Number nor Double, or a weight is below zero.</exception>
    /// <exception cref="OverflowException">The weights sum to more than 64 bits.</exception>
    public static BacktestResult Run(TargetingSample sample)
    {
        UsableRows usable = UsableRows.Of(sample);
        sample = usable.Sample;
        RowGrouping? groups = sample.Groups;
        ScoreDistribution[] counted = usable.Count();
        TargetingCurve[] curves = groups is null ? [] : [.. counted.Select((d, i) => new TargetingCurve(d, sample.Order, groups.Groups[i]))];
        ScoreDistribution whole = groups is null ? counted[0] : DistributionSum.Of(counted);
        return new BacktestResult
        {
            Overall = new TargetingCurve(whole, sample.Order),
            Groups = curves,
            Rows = sample.Score.Count,
            WithoutScore = usable.WithoutScore,
            WithoutOutcome = usable.WithoutOutcome,
            WithoutWeight = usable.WithoutWeight,
            WeightScale = sample.Weight?.Scale ?? 0,
        };
    }
}
