using Livelihood.Linkage.Evaluating;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Evaluating;

public class ThresholdCurveTests
{
    [Fact]
    public void Measure_hand_counted_example()
        => Assert.Equal(
            [new(9, 1, 0, 2), new(5, 2, 1, 1), new(-1, 2, 2, 1)],
            ThresholdCurve.Measure([1, 1, 1, 2], [new(0, 3, -1), new(0, 1, 9), new(1, 2, 5), new(2, 3, 5)]));

    [Fact]
    public void Measure_every_point_agrees_with_judging_at_that_threshold() => Property.Check(Truths.Any(), truth =>
    {
        foreach (PairScope scope in Enum.GetValues<PairScope>())
        {
            foreach (ThresholdPoint point in ThresholdCurve.Measure(truth.Entities, truth.Pairs, scope, truth.Sources))
            {
                PairwiseQuality quality = PairwiseEvaluation.OfPairs(truth.Entities, truth.Pairs, point.Threshold, scope, truth.Sources);
                if (quality with { Unjudged = 0 } != new PairwiseQuality(point.TruePositives, point.FalsePositives, point.FalseNegatives)) return false;
                if (!quality.F1.Equals(point.F1) || !quality.Precision.Equals(point.Precision) || !quality.Recall.Equals(point.Recall)) return false;
            }
        }
        return true;
    });

    [Fact]
    public void Measure_thresholds_fall_and_recall_never_does() => Property.Check(Truths.Any(), truth =>
    {
        var points = ThresholdCurve.Measure(truth.Entities, truth.Pairs);
        return points.Zip(points.Skip(1)).All(next => next.First.Threshold > next.Second.Threshold && next.First.TruePositives <= next.Second.TruePositives);
    });

    [Fact]
    public void Measure_many_weights_are_thinned_and_the_best_stays()
    {
        int[] truth = [.. Enumerable.Range(0, 2000).Select(r => r / 2)];
        ScoredPair[] pairs = [.. Enumerable.Range(0, 1999).Select(r => new ScoredPair(r, r + 1, r % 2 == 0 ? r + 5000 : r))];
        var all = ThresholdCurve.Measure(truth, pairs, maxPoints: 5000);
        var few = ThresholdCurve.Measure(truth, pairs, maxPoints: 20);
        Assert.Equal(1999, all.Count);
        Assert.InRange(few.Count, 3, 20);
        Assert.Equal(1, few.Max(point => point.F1));
        Assert.Equal(all[0], few[0]);
        Assert.Equal(all[^1], few[^1]);
    }

    [Fact]
    public void Measure_zero_of_either_sign_is_one_weight()
        => Assert.Single(ThresholdCurve.Measure([1, 1, 2], [new(0, 1, -0.0), new(1, 2, 0.0)]));

    [Fact]
    public void Measure_infinite_weights_are_the_ends()
        => Assert.Equal(
            [double.PositiveInfinity, double.NegativeInfinity],
            ThresholdCurve.Measure([1, 1, 2], [new(1, 2, double.NegativeInfinity), new(0, 1, double.PositiveInfinity)]).Select(point => point.Threshold));

    [Fact]
    public void Measure_nothing_judged_is_empty() => Assert.Empty(ThresholdCurve.Measure([-1, 1], [new(0, 1, 3)]));

    [Fact]
    public void Measure_weight_that_is_no_number_throws()
        => Assert.Throws<ArgumentException>(() => ThresholdCurve.Measure([1, 1], [new(0, 1, double.NaN)]));

    [Fact]
    public void Measure_too_few_points_throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ThresholdCurve.Measure([1, 1], [], maxPoints: 2));
}
