using Livelihood.Linkage.Evaluating;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Evaluating;

public class ExpectedQualityTests
{
    [Fact]
    public void At_hand_computed_example()
    {
        // Odds 3 and 1/3: probabilities 0.75 and 0.25.
        double bits = Math.Log2(3);
        ExpectedQuality quality = ExpectedQuality.At([-bits, bits], [80, 40], 0);
        Assert.Equal(30, quality.TruePositives, 1e-9);
        Assert.Equal(10, quality.FalsePositives, 1e-9);
        Assert.Equal(20, quality.FalseNegatives, 1e-9);
        Assert.Equal(0.25, quality.FalseDiscoveryRate, 1e-12);
        Assert.Equal(0.4, quality.FalseNegativeRate, 1e-12);
    }

    [Fact]
    public void At_pairs_and_their_histogram_give_the_same_bits() => Property.Check(Truths.Any(), truth =>
    {
        var histogram = truth.Pairs.GroupBy(pair => pair.Weight).ToArray();
        ExpectedQuality quality = ExpectedQuality.At(truth.Pairs, 1);
        return quality == ExpectedQuality.At([.. histogram.Select(g => g.Key)], [.. histogram.Select(g => g.LongCount())], 1)
            && quality == ExpectedQuality.At([.. truth.Pairs.Reverse()], 1);
    });

    [Fact]
    public void At_expected_counts_of_links_add_up_to_the_links() => Property.Check(Truths.Any(), truth =>
    {
        ExpectedQuality quality = ExpectedQuality.At(truth.Pairs, 1);
        return Math.Abs(quality.TruePositives + quality.FalsePositives - truth.Pairs.Count(pair => pair.Weight >= 1)) < 1e-9;
    });

    [Fact]
    public void At_certain_pairs_have_no_errors()
    {
        ExpectedQuality quality = ExpectedQuality.At([double.NegativeInfinity, double.PositiveInfinity], [long.MaxValue / 2, 3], 0);
        Assert.Equal(new ExpectedQuality(3, 0, 0), quality);
    }

    [Fact]
    public void At_without_pairs_is_undefined()
    {
        ExpectedQuality quality = ExpectedQuality.At([], [], 0);
        Assert.True(double.IsNaN(quality.FalseDiscoveryRate));
        Assert.True(double.IsNaN(quality.FalseNegativeRate));
    }

    [Fact]
    public void At_lengths_that_differ_throw()
        => Assert.Throws<ArgumentException>(() => ExpectedQuality.At([1.0], [], 0));

    [Fact]
    public void At_negative_count_throws()
        => Assert.Throws<ArgumentException>(() => ExpectedQuality.At([1.0], [-1], 0));

    [Fact]
    public void At_weight_that_is_no_number_throws()
        => Assert.Throws<ArgumentException>(() => ExpectedQuality.At([double.NaN], [1], 0));
}
