using System.Globalization;
using System.Numerics;
using FsCheck.Fluent;
using Livelihood.Core.Numbers;
using Livelihood.Testing;

namespace Livelihood.Core.Tests.Numbers;

public class FixedPointTextTests
{
    [Fact]
    public void Text_reads_back_to_the_same_units_and_scale()
        => Property.Check(Exact.Numbers, a =>
        {
            NumberParse shown = FixedPoint.TryParse(a.ToString());
            NumberParse stated = FixedPoint.TryParse(a.ToString(), a.Scale);
            return shown.IsValue && (shown.Value.Units, shown.Value.Scale) == (a.Units, a.Scale) && stated == shown;
        }, 5000);

    [Fact]
    public void Text_is_that_of_the_same_decimal()
        => Property.Check(Exact.Numbers, a => a.ToString() == a.ToDecimal().ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void TryFormat_needs_exactly_the_room_of_the_text()
        => Property.Check(Exact.Numbers, a =>
        {
            string text = a.ToString();
            bool fits = a.TryFormat(new char[text.Length], out int written);
            bool fitsLess = a.TryFormat(new char[text.Length - 1], out int nothing);
            return fits && written == text.Length && !fitsLess && nothing == 0;
        });

    [Theory]
    [InlineData("12.34", 2, 1234)]
    [InlineData("12.3", 2, 1230)]
    [InlineData("12.3400000000000000000000000", 2, 1234)]
    [InlineData("0000000000000000000000000000012", 0, 12)]
    [InlineData("+5", 1, 50)]
    [InlineData(".5", 1, 5)]
    [InlineData("-0", 0, 0)]
    [InlineData("-0.00", 0, 0)]
    [InlineData("9223372036854775807", 0, long.MaxValue)]
    [InlineData("-9223372036854775808", 0, long.MinValue)]
    [InlineData("-9.223372036854775808", 18, long.MinValue)]
    public void TryParse_of_a_number_gives_its_units(string text, int scale, long units)
        => Assert.Equal(new NumberParse(new FixedPoint(units, scale), NumberFault.None), FixedPoint.TryParse(text, scale));

    [Theory]
    [InlineData("", NumberFault.Empty)]
    [InlineData(" ", NumberFault.NotANumber)]
    [InlineData(" 1", NumberFault.NotANumber)]
    [InlineData("1 ", NumberFault.NotANumber)]
    [InlineData("-", NumberFault.NotANumber)]
    [InlineData(".", NumberFault.NotANumber)]
    [InlineData("1.", NumberFault.NotANumber)]
    [InlineData("--1", NumberFault.NotANumber)]
    [InlineData("1e3", NumberFault.NotANumber)]
    [InlineData("1,000", NumberFault.NotANumber)]
    [InlineData("1.2.3", NumberFault.NotANumber)]
    [InlineData("0x10", NumberFault.NotANumber)]
    [InlineData("NaN", NumberFault.NotANumber)]
    [InlineData("１２", NumberFault.NotANumber)]
    [InlineData("١٢", NumberFault.NotANumber)]
    [InlineData("1\0", NumberFault.NotANumber)]
    [InlineData("1.234", NumberFault.TooManyDecimals)]
    [InlineData("0.001", NumberFault.TooManyDecimals)]
    [InlineData("92233720368547758.08", NumberFault.Overflow)]
    [InlineData("99999999999999999999999999999999999999999999999999", NumberFault.Overflow)]
    public void TryParse_of_anything_else_says_why(string text, NumberFault fault)
        => Assert.Equal(new NumberParse(default, fault), FixedPoint.TryParse(text, 2));

    [Fact]
    public void TryParse_of_a_million_digits_finishes()
    {
        Assert.Equal(NumberFault.Overflow, FixedPoint.TryParse(new string('9', 1_000_000), 0).Fault);
        Assert.Equal(1, FixedPoint.TryParse(new string('0', 1_000_000) + "1", 0).Value.Units);
        Assert.Equal(NumberFault.TooManyDecimals, FixedPoint.TryParse("0." + new string('0', 1_000_000) + "1").Fault);
    }

    [Fact]
    public void Parse_of_no_number_throws_without_repeating_the_text()
    {
        FormatException fault = Assert.Throws<FormatException>(() => FixedPoint.Parse("420106199001011234X"));

        Assert.DoesNotContain("4201", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryFrom_a_decimal_is_exact_or_says_why()
        => Property.Check(from low in Exact.Units from middle in Gen.Choose(0, 1000) from scale in Gen.Choose(0, 28) from to in Gen.Choose(0, 18)
                          select (value: new decimal((int)low, (int)(low >> 32), middle % 3 == 0 ? middle : 0, low < 0, (byte)scale), to), x =>
        {
            BigInteger units = BigInteger.DivRem(Mantissa(x.value) * Exact.Ten(x.to), Exact.Ten(x.value.Scale), out BigInteger lost);
            NumberFault expected = !lost.IsZero ? NumberFault.TooManyDecimals : Exact.Fits(units) ? NumberFault.None : NumberFault.Overflow;
            NumberParse result = FixedPoint.TryFrom(x.value, x.to);
            return result.Fault == expected && (!result.IsValue || result.Value.Units == units);
        }, 5000);

    [Fact]
    public void From_a_decimal_rounds_once_or_overflows()
        => Property.Check(from low in Exact.Units from scale in Gen.Choose(0, 28) from to in Gen.Choose(0, 18) from rounding in Exact.Roundings
                          select (value: new decimal((int)low, (int)(low >> 32), 0, low < 0, (byte)scale), to, rounding), x =>
        {
            BigInteger expected = Exact.Round(Mantissa(x.value) * Exact.Ten(x.to), Exact.Ten(x.value.Scale), x.rounding);
            return Exact.Gives(() => FixedPoint.From(x.value, x.to, x.rounding), expected, x.to);
        }, 5000);

    [Fact]
    public void ToDecimal_is_the_value()
        => Property.Check(Exact.Numbers, a => FixedPoint.TryFrom(a.ToDecimal(), a.Scale).Value.Units == a.Units && a.ToDecimal().Scale == a.Scale);

    private static BigInteger Mantissa(decimal value)
        => BigInteger.Parse(value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
