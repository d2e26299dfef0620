using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Feel.Internal;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Rules.Tests.Feel;

public sealed class FeelNumberTests
{
    private static readonly Gen<FeelNumber> Numbers =
        from digits in Gen.Choose(1, 34)
        from parts in Gen.Choose(0, 999_999).ArrayOf(6)
        from scale in Gen.Choose(-40, 40)
        from negative in Gen.Elements(true, false)
        select Number(digits, parts, scale, negative);

    private static readonly Gen<(FeelNumber, FeelNumber)> Pairs = from a in Numbers from b in Numbers select (a, b);

    [Fact]
    public void Add_any_numbers_is_the_exact_sum_rounded_once()
        => Property.Check(Pairs, p => NumberMath.Add(p.Item1, p.Item2) == Nearest(Sum(Exact(p.Item1), Exact(p.Item2))));

    [Fact]
    public void Subtract_any_numbers_is_the_exact_difference_rounded_once()
        => Property.Check(Pairs, p => NumberMath.Subtract(p.Item1, p.Item2) == Nearest(Sum(Exact(p.Item1), Exact(NumberMath.Negate(p.Item2)))));

    [Fact]
    public void Multiply_any_numbers_is_the_exact_product_rounded_once()
        => Property.Check(Pairs, p =>
        {
            (BigInteger n1, BigInteger d1) = Exact(p.Item1);
            (BigInteger n2, BigInteger d2) = Exact(p.Item2);
            return NumberMath.Multiply(p.Item1, p.Item2) == Nearest((n1 * n2, d1 * d2));
        });

    [Fact]
    public void Divide_any_numbers_is_the_exact_quotient_rounded_once()
        => Property.Check(Pairs, p =>
        {
            if (p.Item2.Sign == 0) return NumberMath.Divide(p.Item1, p.Item2) is null;
            (BigInteger n1, BigInteger d1) = Exact(p.Item1);
            (BigInteger n2, BigInteger d2) = Exact(p.Item2);
            BigInteger numerator = n1 * d2, denominator = d1 * n2;
            return NumberMath.Divide(p.Item1, p.Item2) == Nearest(denominator.Sign < 0 ? (-numerator, -denominator) : (numerator, denominator));
        });

    [Fact]
    public void Add_numbers_of_any_sizes_is_the_exact_sum_rounded_once()
        => Property.Check(from a in Numbers from b in Numbers from apart in Gen.Choose(-300, 300) select (a, FeelNumber.Of(b.Units, b.Scale + apart)),
            p => NumberMath.Add(p.Item1, p.Item2) == Nearest(Sum(Exact(p.Item1), Exact(p.Item2))));

    [Fact]
    public void Modulo_of_numbers_of_any_sizes_is_the_dividend_less_the_floored_multiples()
        => Property.Check(from a in Numbers from b in Numbers from apart in Gen.Choose(-60, 60) select (a, FeelNumber.Of(b.Units, b.Scale + apart)), p =>
        {
            if (p.Item2.Sign == 0) return NumberMath.Modulo(p.Item1, p.Item2) is null;
            (BigInteger n1, BigInteger d1) = Exact(p.Item1);
            (BigInteger n2, BigInteger d2) = Exact(p.Item2);
            BigInteger first = n1 * d2, second = n2 * d1, rest = first % second;
            if (rest.Sign * second.Sign < 0) rest += second;
            return NumberMath.Modulo(p.Item1, p.Item2) == Nearest((rest, d1 * d2));
        });

    [Fact]
    public void CompareTo_any_numbers_agrees_with_exact_fractions()
        => Property.Check(Pairs, p =>
        {
            (BigInteger n1, BigInteger d1) = Exact(p.Item1);
            (BigInteger n2, BigInteger d2) = Exact(p.Item2);
            return Math.Sign(p.Item1.CompareTo(p.Item2)) == (n1 * d2).CompareTo(n2 * d1);
        });

    [Fact]
    public void SquareRoot_of_any_number_is_nearest_to_the_true_root()
        => Property.Check(Numbers, number =>
        {
            if (number.Sign < 0) return NumberMath.SquareRoot(number) is null;
            FeelNumber root = NumberMath.SquareRoot(number)!.Value;
            if (number.Sign == 0) return root.Sign == 0;
            // Half a step of the last of 34 digits on either side encloses the root.
            int step = root.Scale + FeelNumber.Digits - DecimalDigits.Count(root.Units) + 1;
            BigInteger units = root.Units * DecimalDigits.Power(step - root.Scale);
            (BigInteger n, BigInteger d) = Exact(number);
            return At(units - 5) <= 0 && At(units + 5) >= 0;

            int At(BigInteger value)
            {
                (BigInteger vn, BigInteger vd) = step >= 0 ? (value, DecimalDigits.Power(step)) : (value * DecimalDigits.Power(-step), BigInteger.One);
                return (vn * vn * d).CompareTo(n * vd * vd);
            }
        }, cases: 300);

    [Fact]
    public void ToString_any_number_reads_back_as_the_same_number()
        => Property.Check(Numbers, n => FeelNumber.TryParse(n.ToString(), out FeelNumber back) && back == n);

    [Fact]
    public void Log_of_the_exponential_of_a_small_number_is_the_number_within_its_last_digits()
        => Property.Check(Gen.Choose(-5_000_000, 5_000_000), thousandths =>
        {
            FeelNumber number = FeelNumber.Of(thousandths, 3);
            FeelNumber back = Transcendental.Log(Transcendental.Exp(number)!.Value)!.Value;
            FeelNumber off = NumberMath.Subtract(back, number)!.Value;
            return (off.Sign < 0 ? NumberMath.Negate(off) : off) <= FeelNumber.Of(1, 32);
        }, cases: 200);

    [Theory]
    [InlineData("1E6144", true)]
    [InlineData("9.999999999999999999999999999999999E6144", true)]
    [InlineData("9.9999999999999999999999999999999996E6144", false)]
    [InlineData("1E6145", false)]
    [InlineData("-1E6145", false)]
    [InlineData("1E-6176", true)]
    [InlineData("1E-9999999", true)]
    [InlineData("1E9999999999", false)]
    [InlineData("1E99999999999", false)]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData(".", false)]
    [InlineData("1.", false)]
    [InlineData(".5", true)]
    [InlineData("NaN", false)]
    [InlineData("Infinity", false)]
    [InlineData(" 1", false)]
    [InlineData("１", false)]
    public void TryParse_texts_at_the_edges_takes_numbers_within_the_range_alone(string text, bool expected)
        => Assert.Equal(expected, FeelNumber.TryParse(text, out _));

    [Fact]
    public void Of_one_number_written_in_several_ways_is_one_representation()
    {
        Assert.Equal(FeelNumber.Of(15, 1), FeelNumber.Of(1500, 3));
        Assert.Equal(default, FeelNumber.Of(0, 17));
        Assert.Equal((FeelNumber)1.50m, FeelNumber.Of(15, 1));
    }

    [Fact]
    public void Of_a_tie_at_the_last_digit_goes_to_the_even_one()
    {
        BigInteger tens = BigInteger.Pow(10, 33);
        Assert.Equal(FeelNumber.Of(tens + 2, 0), FeelNumber.Of(((tens + 2) * 10) + 5, 1));
        Assert.Equal(FeelNumber.Of(tens + 4, 0), FeelNumber.Of(((tens + 3) * 10) + 5, 1));
    }

    private static FeelNumber Number(int digits, int[] parts, int scale, bool negative)
    {
        BigInteger units = parts.Aggregate(BigInteger.Zero, (sum, part) => (sum * 1_000_000) + part) % BigInteger.Pow(10, digits);
        return FeelNumber.Of(negative ? -units : units, scale);
    }

    private static (BigInteger Numerator, BigInteger Denominator) Exact(FeelNumber number)
        => number.Scale >= 0 ? (number.Units, BigInteger.Pow(10, number.Scale)) : (number.Units * BigInteger.Pow(10, -number.Scale), BigInteger.One);

    private static (BigInteger, BigInteger) Sum((BigInteger N, BigInteger D) a, (BigInteger N, BigInteger D) b) => ((a.N * b.D) + (b.N * a.D), a.D * b.D);

    /// <summary>The reference: the nearest decimal of 34 digits to a fraction, found digit by digit, ties to the even last digit.</summary>
    private static FeelNumber Nearest((BigInteger N, BigInteger D) fraction)
    {
        if (fraction.N.IsZero) return default;
        BigInteger size = BigInteger.Abs(fraction.N), denominator = fraction.D;
        int scale = 0;
        BigInteger top = BigInteger.Pow(10, 34);
        while (size < denominator * (top / 10)) (size, scale) = (size * 10, scale + 1);
        while (size >= denominator * top) (denominator, scale) = (denominator * 10, scale - 1);
        BigInteger units = size / denominator, rest = size % denominator;
        if (rest * 2 > denominator || (rest * 2 == denominator && !units.IsEven)) units++;
        return FeelNumber.Of(units * fraction.N.Sign, scale);
    }
}
