using System.Numerics;
using FsCheck.Fluent;
using Livelihood.Core.Numbers;
using Livelihood.Testing;

namespace Livelihood.Core.Tests.Numbers;

public class FixedPointArithmeticTests
{
    [Fact]
    public void Add_is_exact_or_overflows()
        => Property.Check(from a in Exact.Numbers from b in Exact.Numbers select (a, b), pair =>
        {
            int scale = Math.Max(pair.a.Scale, pair.b.Scale);
            BigInteger sum = Exact.At(pair.a, scale) + Exact.At(pair.b, scale);
            bool fits = FixedPoint.TryAdd(pair.a, pair.b, out FixedPoint tried);
            return Exact.Gives(() => pair.a + pair.b, sum, scale) && fits == Exact.Fits(sum) && (!fits || tried.Units == sum);
        }, 5000);

    [Fact]
    public void Subtract_is_exact_or_overflows()
        => Property.Check(from a in Exact.Numbers from b in Exact.Numbers select (a, b), pair =>
        {
            int scale = Math.Max(pair.a.Scale, pair.b.Scale);
            return Exact.Gives(() => pair.a - pair.b, Exact.At(pair.a, scale) - Exact.At(pair.b, scale), scale);
        }, 5000);

    [Fact]
    public void Negate_is_exact_or_overflows()
        => Property.Check(Exact.Numbers, value => Exact.Gives(() => -value, -(BigInteger)value.Units, value.Scale));

    [Fact]
    public void Multiply_is_exact_wherever_some_scale_holds_the_product()
        => Property.Check(from a in Exact.Numbers from b in Exact.Numbers select (a, b), pair =>
        {
            // The reference drops trailing zero decimals until the product fits.
            BigInteger product = (BigInteger)pair.a.Units * pair.b.Units;
            int scale = pair.a.Scale + pair.b.Scale;
            while (scale > 0 && (scale > 18 || !Exact.Fits(product)) && (product % 10).IsZero) (product, scale) = (product / 10, scale - 1);
            bool holds = scale <= 18 && Exact.Fits(product);
            return Exact.Gives(() => pair.a * pair.b, holds ? product : BigInteger.Pow(2, 64), scale);
        }, 5000);

    [Fact]
    public void Multiply_with_rounding_rounds_the_exact_product_once()
        => Property.Check(from a in Exact.Numbers from b in Exact.Numbers from scale in Gen.Choose(0, 18) from rounding in Exact.Roundings select (a, b, scale, rounding), x =>
        {
            BigInteger product = (BigInteger)x.a.Units * x.b.Units * Exact.Ten(x.scale);
            BigInteger expected = Exact.Round(product, Exact.Ten(x.a.Scale + x.b.Scale), x.rounding);
            return Exact.Gives(() => FixedPoint.Multiply(x.a, x.b, x.scale, x.rounding), expected, x.scale);
        }, 5000);

    [Fact]
    public void Divide_rounds_the_exact_quotient_once()
        => Property.Check(from a in Exact.Numbers from b in Exact.Numbers from scale in Gen.Choose(0, 18) from rounding in Exact.Roundings
                          where b.Units != 0 select (a, b, scale, rounding), x =>
        {
            BigInteger expected = Exact.Round(
                x.a.Units * Exact.Ten(x.b.Scale + x.scale), x.b.Units * Exact.Ten(x.a.Scale), x.rounding);
            return Exact.Gives(() => FixedPoint.Divide(x.a, x.b, x.scale, x.rounding), expected, x.scale);
        }, 5000);

    [Fact]
    public void Divide_by_zero_throws()
        => Assert.Throws<DivideByZeroException>(() => FixedPoint.Divide(new FixedPoint(1, 0), new FixedPoint(0, 5), 2, Rounding.HalfUp));

    [Theory]
    [InlineData("1250.50", "3", 2, Rounding.HalfUp, "416.83")]
    [InlineData("1", "3", 18, Rounding.Up, "0.333333333333333334")]
    [InlineData("-1", "8", 2, Rounding.HalfEven, "-0.12")]
    [InlineData("-1", "8", 2, Rounding.HalfUp, "-0.13")]
    public void Divide_of_known_numbers_gives_the_stated_quotient(string dividend, string divisor, int scale, Rounding rounding, string quotient)
        => Assert.Equal(quotient, FixedPoint.Divide(FixedPoint.Parse(dividend), FixedPoint.Parse(divisor), scale, rounding).ToString());
}
