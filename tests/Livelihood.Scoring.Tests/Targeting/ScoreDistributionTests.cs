using FsCheck.Fluent;
using Livelihood.Scoring.Targeting;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Scoring.Tests.Targeting;

public sealed class ScoreDistributionTests
{
    [Fact]
    public void Count_points_sumsPoorAndNotPoorAtEachScore()
    {
        ScoreDistribution d = ScoreDistribution.Count([3L, 1, 3, -200], [true, false, false, true], [2, 5, 7, 1]);
        Assert.Equal([-200.0, 1, 3], d.Scores.ToArray());
        Assert.Equal([1L, 0, 2], d.Poor.ToArray());
        Assert.Equal([0L, 5, 7], d.NotPoor.ToArray());
    }

    [Fact]
    public void Count_pointsWithDecimals_areNumbersOfThatScale()
        => Assert.Equal([0.35, 1.2], ScoreDistribution.Count([120L, 35], [true, false], scale: 2).Scores.ToArray());

    [Theory]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(0, 10_000_000)]
    [InlineData(-5, 300)]
    [InlineData(long.MaxValue, long.MaxValue - 1)]
    [InlineData(long.MinValue, long.MinValue + 1)]
    public void Count_scoresOfAnyWidth_findsThem(long first, long second)
    {
        ScoreDistribution d = ScoreDistribution.Count([first, second, first], [true, false, true]);
        Assert.Equal(2, d.TotalPoor);
        Assert.Equal(1, d.TotalNotPoor);
        Assert.Contains((double)first, d.Scores.ToArray());
    }

    [Fact]
    public void Count_measuredScores_takesMinusZeroForZero()
        => Assert.Equal([0.0], ScoreDistribution.Count([-0.0, 0.0], [true, false]).Scores.ToArray());

    [Fact]
    public void Count_aScoreThatIsNaN_isMisuse()
        => Assert.Throws<ArgumentException>(() => ScoreDistribution.Count([double.NaN], [true]));

    [Fact]
    public void Count_lengthsThatDiffer_isMisuse()
        => Assert.Throws<ArgumentException>(() => ScoreDistribution.Count([1L], [true, false]));

    [Fact]
    public void Count_aWeightBelowZero_isMisuse()
    {
        Assert.Throws<ArgumentException>(() => ScoreDistribution.Count([1L], [true], [-1]));
        Assert.Throws<ArgumentException>(() => ScoreDistribution.Count([1.5], [true], [-1]));
    }

    [Fact]
    public void Count_weightsBeyond64Bits_throwsInsteadOfWrapping()
        => Assert.Throws<OverflowException>(() => ScoreDistribution.Count([1L, 2], [true, false], [long.MaxValue, 1]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Count_anyNumberOfRows_missesNone(int rows)
    {
        long[] scores = [.. Enumerable.Range(0, rows).Select(i => (long)(i % 3 == 2 ? i * 100 : i))], weights = [.. Enumerable.Range(1, rows).Select(i => (long)i)];
        bool[] poor = [.. Enumerable.Range(0, rows).Select(i => i % 2 == 1)];
        Assert.Equal(rows / 2, ScoreDistribution.Count(scores, poor).TotalPoor);
        ScoreDistribution weighted = ScoreDistribution.Count(scores, poor, weights);
        Assert.Equal(weights.Sum(), weighted.TotalPoor + weighted.TotalNotPoor);
        Assert.Equal(weights.Where((_, i) => i % 2 == 1).Sum(), weighted.TotalPoor);
    }

    [Fact]
    public void Count_nothing_isEmpty() => Assert.Equal(0, ScoreDistribution.Count(Array.Empty<long>(), []).Scores.Length);

    [Fact]
    public void Count_byWindowAndBySort_agree() => Property.Check(Gen.Choose(-2000, 2000).ArrayOf(), numbers =>
    {
        long[] scores = [.. numbers.Select(n => (long)(n / 3))];
        bool[] poor = [.. numbers.Select(n => n % 2 == 0)];
        long[] weights = [.. numbers.Select(n => (long)Math.Abs(n % 3))];
        ScoreDistribution window = ScoreDistribution.Count(scores, poor, weights), sorted = ScoreDistribution.Count([.. scores.Select(s => (double)s)], poor, weights);
        ScoreDistribution plain = ScoreDistribution.Count(scores, poor);
        return Same(window, sorted) && plain.TotalPoor == poor.Count(p => p) && plain.TotalNotPoor == poor.Count(p => !p);
    });

    [Fact]
    public void Map_toOneValue_putsScoresTogether()
    {
        ScoreDistribution d = ScoreDistribution.Count([1L, 2, 3], [true, false, true]).Map(s => Math.Min(s, 2));
        Assert.Equal([1.0, 2], d.Scores.ToArray());
        Assert.Equal([1L, 1], d.Poor.ToArray());
        Assert.Equal([0L, 1], d.NotPoor.ToArray());
    }

    private static bool Same(ScoreDistribution a, ScoreDistribution b)
        => a.Scores.SequenceEqual(b.Scores) && a.Poor.SequenceEqual(b.Poor) && a.NotPoor.SequenceEqual(b.NotPoor);
}
