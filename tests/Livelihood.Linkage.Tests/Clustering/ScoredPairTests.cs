namespace Livelihood.Linkage.Tests.Clustering;

public class ScoredPairTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 2.0 / 3)]
    [InlineData(-1, 1.0 / 3)]
    [InlineData(2000, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(double.NegativeInfinity, 0)]
    public void Probability_of_weight_is_the_posterior(double weight, double expected)
        => Assert.Equal(expected, new ScoredPair(0, 1, weight).Probability, 1e-15);

    [Fact]
    public void Probability_of_very_small_odds_keeps_its_digits()
        => Assert.Equal(Math.Pow(2, -900), ScoredPair.ProbabilityOf(-900));

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(1e-300)]
    [InlineData(0)]
    [InlineData(1)]
    public void WeightOf_probability_goes_back(double probability)
        => Assert.Equal(probability, ScoredPair.ProbabilityOf(ScoredPair.WeightOf(probability)), 1e-12);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void WeightOf_what_is_no_probability_throws(double probability)
        => Assert.Throws<ArgumentOutOfRangeException>(() => ScoredPair.WeightOf(probability));
}
