using Livelihood.Linkage.Training;

namespace Livelihood.Linkage.Tests.Training;

public class EstimationTests
{
    [Fact]
    public void Posterior_with_evidence_is_that_of_so_many_bits_more()
    {
        var parameters = new MixtureParameters { Matches = 0.2, M = [[0.1, 0.9]], U = [[0.7, 0.3]] };
        double odds = 0.25 * 3;
        Assert.Equal(odds / (1 + odds), parameters.Posterior([1]), 12);
        Assert.Equal(odds * 8 / (1 + (odds * 8)), parameters.Posterior([1], 3), 12);
        Assert.Equal(odds / 4 / (1 + (odds / 4)), parameters.Posterior([1], -2), 12);
    }

    [Fact]
    public void Run_agreement_on_a_rare_value_is_a_match_sooner_than_on_a_common_one()
    {
        // Two kinds of pairs that differ in nothing but how rare the value is on which they agree.
        var patterns = new AgreementPatterns([2], [1, 1, 0], [100, 100, 1000], [Rarity(0.001), Rarity(0.2), 0]);
        var start = new MixtureParameters { Matches = 0.1, M = [[0.1, 0.9]], U = [[0.9, 0.1]] };
        var settings = new EstimationSettings { FixM = true, Rounds = 1, Frequencies = [new FrequencyLevels(0, [1])] };
        double expected = ((100 * Odds(0.1 * 0.9 / (0.9 * 0.001))) + (100 * Odds(0.1 * 0.9 / (0.9 * 0.2))) + (1000 * Odds(0.1 * 0.1 / (0.9 * 0.9)))) / 1200;
        Assert.Equal(expected, ExpectationMaximisation.Run(patterns, start, settings).Final.Matches, 12);
    }

    [Fact]
    public void Run_values_of_average_share_change_nothing()
    {
        var plain = new AgreementPatterns([2], [1, 0], [100, 1000]);
        var average = new AgreementPatterns([2], [1, 0], [100, 1000], [Rarity(0.1), 0]);
        var start = new MixtureParameters { Matches = 0.1, M = [[0.1, 0.9]], U = [[0.9, 0.1]] };
        var settings = new EstimationSettings { Frequencies = [new FrequencyLevels(0, [1])] };
        Assert.Equal(ExpectationMaximisation.Run(plain, start).Final.Matches, ExpectationMaximisation.Run(average, start, settings).Final.Matches, 12);
    }

    [Fact]
    public void Patterns_with_rarities_of_another_number_are_refused()
        => Assert.Throws<ArgumentException>(() => new AgreementPatterns([2], [1, 0], [3, 4], [1.0]));

    private static double Rarity(double share) => -Math.Log2(share);

    private static double Odds(double odds) => odds / (1 + odds);
}
