using Livelihood.Reports.Internal;

namespace Livelihood.Reports.Tests;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(0.0, "0.00")]
    [InlineData(3.14159, "+3.14")]
    [InlineData(-2.5, "−2.50")]
    [InlineData(double.PositiveInfinity, "+∞")]
    [InlineData(double.NegativeInfinity, "−∞")]
    public void Bits_show_their_sign(double weight, string expected) => Assert.Equal(expected, Figures.Bits(weight));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(0.9, "0.9")]
    [InlineData(0.99999, "0.99999")]
    [InlineData(0.9999999, "above 0.999999")]
    [InlineData(0.0000729, "7.29 × 10⁻⁵")]
    public void Probability_keeps_what_matters(double p, string expected) => Assert.Equal(expected, Figures.Probability(p));

    [Fact]
    public void ProbabilityOf_a_finite_weight_is_never_certain()
    {
        Assert.Equal("above 0.999999", Figures.ProbabilityOf(400));
        Assert.Equal("1", Figures.ProbabilityOf(double.PositiveInfinity));
        Assert.Equal("0", Figures.ProbabilityOf(double.NegativeInfinity));
        Assert.StartsWith("4.94 × 10⁻³²⁴", Figures.ProbabilityOf(-2000), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN, "–")]
    [InlineData(0.5, "50\u00A0%")]
    [InlineData(0.12345, "12.35\u00A0%")]
    [InlineData(0.0000123, "0.0012\u00A0%")]
    public void Percent_of_nothing_is_a_dash(double share, string expected) => Assert.Equal(expected, Figures.Percent(share));

    [Theory]
    [InlineData(-0.001, "0")]
    [InlineData(12.346, "12.35")]
    public void At_has_no_negative_zero(double coordinate, string expected) => Assert.Equal(expected, Figures.At(coordinate));
}
