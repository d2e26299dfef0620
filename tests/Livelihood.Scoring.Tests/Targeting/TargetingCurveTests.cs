using FsCheck.Fluent;
using Livelihood.Scoring.Targeting;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Scoring.Tests.Targeting;

public sealed class TargetingCurveTests
{
    private static readonly TargetingCurve Five = new(ScoreDistribution.Count([10L, 20, 20, 30, 40], [false, true, false, true, true]));

    [Theory]
    [InlineData(41, 0, 0)]
    [InlineData(40, 1, 0)]
    [InlineData(35, 1, 0)]
    [InlineData(20, 3, 1)]
    [InlineData(-1e300, 3, 2)]
    [InlineData(double.PositiveInfinity, 0, 0)]
    public void At_aThreshold_targetsScoresAtAndAboveIt(double threshold, long poor, long notPoor)
    {
        Assert.Equal(poor, Five.At(threshold).TargetedPoor);
        Assert.Equal(notPoor, Five.At(threshold).TargetedNotPoor);
        Assert.Equal(5, Five.At(threshold).Population);
    }

    [Fact]
    public void At_lowScoresNeedier_targetsScoresAtAndBelow()
    {
        var curve = new TargetingCurve(Five.Distribution, ScoreOrder.LowerIsNeedier);
        Assert.Equal(new ConfusionTable(1, 2, 2, 0), curve.At(20));
        Assert.Equal(1 - Five.AreaUnderRoc, curve.AreaUnderRoc, 15);
    }

    [Fact]
    public void At_NaN_isMisuse() => Assert.Throws<ArgumentException>(() => Five.At(double.NaN));

    [Fact]
    public void AreaUnderRoc_withTies_countsThemHalf()
        // Pairs of a poor and a not poor: (20, 10) 1, (20, 20) 1/2, and 30 and 40 above both.
        => Assert.Equal(5.5 / 6, Five.AreaUnderRoc, 15);

    [Fact]
    public void AreaUnderRoc_whereAllScoresAreEqual_isExactlyOneHalf()
        => Assert.Equal(0.5, new TargetingCurve(ScoreDistribution.Count([7L, 7, 7], [true, false, true], [3, 11, 5])).AreaUnderRoc);

    [Fact]
    public void AreaUnderRoc_withHugeWeights_doesNotOverflow()
        => Assert.Equal(1.0, new TargetingCurve(ScoreDistribution.Count([2L, 1], [true, false], [long.MaxValue / 2, long.MaxValue / 2])).AreaUnderRoc, 12);

    [Fact]
    public void Areas_withoutPoor_areNaN()
    {
        var curve = new TargetingCurve(ScoreDistribution.Count([1L], [false]));
        Assert.True(double.IsNaN(curve.AreaUnderRoc));
        Assert.True(double.IsNaN(curve.AveragePrecision));
        Assert.True(double.IsNaN(curve.KolmogorovSmirnov));
    }

    [Fact]
    public void KolmogorovSmirnov_ofFive_isWherePoorAndOthersLieFurthestApart()
    {
        Assert.Equal(30, Five.Furthest.Threshold);
        Assert.Equal(2.0 / 3, Five.KolmogorovSmirnov, 15);
    }

    [Fact]
    public void AveragePrecision_ofFive_weighsPrecisionByThePoorGained()
        => Assert.Equal((1.0 + 1.0 + (3.0 / 4)) / 3, Five.AveragePrecision, 15);

    [Theory]
    [InlineData(0.6, QuotaRule.AtMost, 30)]
    [InlineData(0.6, QuotaRule.AtLeast, 20)]
    [InlineData(0.6, QuotaRule.Nearest, 30)]
    [InlineData(0.7, QuotaRule.Nearest, 20)]
    [InlineData(0.4, QuotaRule.AtLeast, 30)]
    [InlineData(1.0, QuotaRule.AtMost, 10)]
    [InlineData(0.0, QuotaRule.AtLeast, double.PositiveInfinity)]
    [InlineData(0.1, QuotaRule.AtMost, double.PositiveInfinity)]
    public void AtQuota_acrossATie_followsTheRule(double share, QuotaRule rule, double threshold)
        => Assert.Equal(threshold, Five.AtQuota(share, rule).Threshold);

    [Fact]
    public void AtQuota_thatCameFromADivision_fillsTheWholeNumber()
    {
        for (int n = 1; n < 200; n++)
        {
            long[] scores = [.. Enumerable.Range(0, n).Select(i => (long)i)];
            var curve = new TargetingCurve(ScoreDistribution.Count(scores, new bool[n]));
            for (int seats = 0; seats <= n; seats++) Assert.Equal(seats, curve.AtQuota((double)seats / n).Table.Targeted);
        }
    }

    [Fact]
    public void AtQuota_beyondEveryone_isMisuse() => Assert.Throws<ArgumentOutOfRangeException>(() => Five.AtQuota(1.1));

    [Fact]
    public void Points_ofACurve_leadFromNoOneToEveryone()
    {
        Assert.Equal(5, Five.Points().Count);
        Assert.Equal(0, Five[0].Table.Targeted);
        Assert.Equal(5, Five[^1].Table.Targeted);
    }

    [Fact]
    public void Curve_ofAnyRows_agreesWithCountingRowByRow() => Property.Check(Gen.Choose(0, 399).ArrayOf(), numbers =>
    {
        long[] scores = [.. numbers.Select(n => (long)(n / 20))];
        bool[] poor = [.. numbers.Select(n => n % 4 == 0)];
        long[] weights = [.. numbers.Select(n => (long)(n % 5))];
        var curve = new TargetingCurve(ScoreDistribution.Count(scores, poor, weights));
        for (int t = -1; t <= 21; t++)
            if (curve.At(t) != Plain(scores, poor, weights, t)) return false;
        double pairs = 0, wins = 0;
        for (int i = 0; i < scores.Length; i++)
            for (int j = 0; j < scores.Length; j++)
                if (poor[i] && !poor[j])
                {
                    pairs += weights[i] * weights[j];
                    wins += weights[i] * weights[j] * (scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0);
                }
        return pairs == 0 ? double.IsNaN(curve.AreaUnderRoc) : Math.Abs(curve.AreaUnderRoc - (wins / pairs)) < 1e-12;
    }, 300);

    private static ConfusionTable Plain(long[] scores, bool[] poor, long[] weights, long threshold)
    {
        long Sum(bool targeted, bool isPoor) => scores.Select((s, i) => s >= threshold == targeted && poor[i] == isPoor ? weights[i] : 0).Sum();
        return new(Sum(true, true), Sum(true, false), Sum(false, true), Sum(false, false));
    }
}
