using Livelihood.Scoring.Targeting;

namespace Livelihood.Scoring.Tests.Targeting;

public sealed class CalibrationTests
{
    [Fact]
    public void Measure_twoProbabilities_givesBrierScoreAndBins()
    {
        // Ten given 0.2 of whom 3 are poor, ten given 0.8 of whom 8 are.
        Calibration c = Calibration.Measure(ScoreDistribution.Count([0.2, 0.2, 0.8, 0.8], [true, false, true, false], [3, 7, 8, 2]), bins: 2);
        Assert.Equal([0.3, 0.8], c.Bins.Select(b => b.Observed));
        Assert.Equal([10L, 10], c.Bins.Select(b => b.Population));
        Assert.Equal(((3 * 0.64) + (7 * 0.04) + (8 * 0.04) + (2 * 0.64)) / 20, c.BrierScore, 15);
        Assert.Equal(0.05, c.ExpectedError, 12);
        Assert.Equal(0.55 * 0.45, c.BrierScoreOfTheRate, 15);
        Assert.Equal(0.5, c.MeanPredicted, 15);
        Assert.Equal(0.55, c.Rate, 15);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(1000)]
    public void Measure_anyNumberOfBins_holdsEveryone(int bins)
    {
        double[] p = [.. Enumerable.Range(0, 101).Select(i => i / 100.0)];
        Calibration c = Calibration.Measure(ScoreDistribution.Count(p, [.. p.Select(x => x > 0.5)]), bins);
        Assert.Equal(101, c.Bins.Sum(b => b.Population));
        Assert.InRange(c.Bins.Count, 1, bins);
        Assert.All(c.Bins, b => Assert.InRange(b.Predicted, b.Lowest, b.Highest));
    }

    [Fact]
    public void Measure_aScoreBeyondOne_isMisuse()
        => Assert.Throws<ArgumentException>(() => Calibration.Measure(ScoreDistribution.Count([1.5], [true])));

    [Fact]
    public void Measure_nothing_givesNaN() => Assert.True(double.IsNaN(Calibration.Measure(ScoreDistribution.Count(Array.Empty<double>(), [])).BrierScore));
}
