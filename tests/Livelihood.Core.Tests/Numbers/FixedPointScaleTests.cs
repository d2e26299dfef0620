using System.Numerics;
using FsCheck.Fluent;
using Livelihood.Core.Numbers;
using Livelihood.Testing;

namespace Livelihood.Core.Tests.Numbers;

public class FixedPointScaleTests
{
    [Fact]
    public void Rescale_with_rounding_is_the_reference_rounding_or_overflows()
        => Property.Check(from a in Exact.Numbers from scale in Gen.Choose(0, 18) from rounding in Exact.Roundings select (a, scale, rounding), x =>
        {
            BigInteger expected = Exact.Round(x.a.Units * Exact.Ten(x.scale), Exact.Ten(x.a.Scale), x.rounding);
            return Exact.Gives(() => x.a.Rescale(x.scale, x.rounding), expected, x.scale);
        }, 5000);

    [Fact]
    public void TryRescale_never_changes_the_value()
        => Property.Check(from a in Exact.Numbers from scale in Gen.Choose(0, 18) select (a, scale), x =>
        {
            BigInteger units = BigInteger.DivRem(x.a.Units * Exact.Ten(x.scale), Exact.Ten(x.a.Scale), out BigInteger lost);
            NumberFault expected = !lost.IsZero ? NumberFault.TooManyDecimals : Exact.Fits(units) ? NumberFault.None : NumberFault.Overflow;
            NumberParse result = x.a.TryRescale(x.scale);
            return result.Fault == expected && (!result.IsValue || (result.Value.Units == units && result.Value == x.a));
        }, 5000);

    [Theory]
    [InlineData(Rounding.HalfUp, 3, 3, -3, -3)]
    [InlineData(Rounding.HalfDown, 2, 3, -2, -3)]
    [InlineData(Rounding.HalfEven, 2, 3, -2, -3)]
    [InlineData(Rounding.Up, 3, 3, -3, -3)]
    [InlineData(Rounding.Down, 2, 2, -2, -2)]
    [InlineData(Rounding.Ceiling, 3, 3, -2, -2)]
    [InlineData(Rounding.Floor, 2, 2, -3, -3)]
    public void Rescale_of_a_tie_and_beyond_goes_where_the_rounding_says(Rounding rounding, long tie, long beyond, long negativeTie, long negativeBeyond)
    {
        Assert.Equal(tie, new FixedPoint(25, 1).Rescale(0, rounding).Units);
        Assert.Equal(beyond, new FixedPoint(26, 1).Rescale(0, rounding).Units);
        Assert.Equal(negativeTie, new FixedPoint(-25, 1).Rescale(0, rounding).Units);
        Assert.Equal(negativeBeyond, new FixedPoint(-26, 1).Rescale(0, rounding).Units);
    }

    [Fact]
    public void Rescale_that_loses_digits_without_a_rounding_throws()
        => Assert.Throws<ArithmeticException>(() => new FixedPoint(125, 2).Rescale(1));

    [Fact]
    public void Rescale_beyond_64_bits_throws()
        => Assert.Throws<OverflowException>(() => new FixedPoint(long.MaxValue, 0).Rescale(1));

    [Theory]
    [InlineData(-1)]
    [InlineData(19)]
    public void Constructor_of_a_scale_outside_0_to_18_throws(int scale)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FixedPoint(1, scale));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FixedPoint(1, 0).TryRescale(scale));
        Assert.Throws<ArgumentOutOfRangeException>(() => FixedPoint.TryParse("1", scale));
    }

    [Fact]
    public void Rescale_with_an_unknown_rounding_throws_even_where_nothing_is_rounded()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new FixedPoint(1, 0).Rescale(2, (Rounding)99));

    [Fact]
    public void Compare_is_exact_across_scales()
        => Property.Check(from a in Exact.Numbers from b in Exact.Numbers select (a, b), pair =>
        {
            int expected = Exact.At(pair.a, 18).CompareTo(Exact.At(pair.b, 18));
            return Math.Sign(pair.a.CompareTo(pair.b)) == expected
                && (pair.a == pair.b) == (expected == 0) && (pair.a < pair.b) == (expected < 0) && (pair.a >= pair.b) == (expected >= 0);
        }, 5000);

    [Fact]
    public void Equal_values_of_different_scales_have_equal_hash_codes()
        => Property.Check(from a in Exact.Numbers from scale in Gen.Choose(0, 18) select (a, scale), x =>
        {
            NumberParse other = x.a.TryRescale(x.scale);
            return !other.IsValue || (other.Value.Equals(x.a) && other.Value.GetHashCode() == x.a.GetHashCode());
        });

    [Fact]
    public void Normalize_keeps_the_value_and_leaves_no_trailing_zero()
        => Property.Check(Exact.Numbers, a => a.Normalize() == a && (a.Normalize().Scale == 0 || a.Normalize().Units % 10 != 0));

    [Fact]
    public void Default_is_zero_at_scale_0()
        => Assert.Equal((0L, 0, "0"), (default(FixedPoint).Units, default(FixedPoint).Scale, default(FixedPoint).ToString()));
}
