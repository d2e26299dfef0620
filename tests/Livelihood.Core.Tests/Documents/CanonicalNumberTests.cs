using System.Globalization;
using System.Numerics;
using Livelihood.Core.Documents;

namespace Livelihood.Core.Tests.Documents;

/// <summary>Compares number formatting with the definition in ECMA-262, followed literally on exact fractions.</summary>
public class CanonicalNumberTests
{
    [Fact]
    public void FormatNumber_every_power_of_two_and_its_neighbours_is_shortest_and_nearest()
    {
        for (int exponent = -1074; exponent <= 1023; exponent++)
        {
            double power = Math.ScaleB(1.0, exponent);
            Assert.Equal(ByDefinition(power), CanonicalJson.FormatNumber(power));
            if (exponent % 8 != 0) continue;
            Assert.Equal(ByDefinition(Math.BitIncrement(power)), CanonicalJson.FormatNumber(Math.BitIncrement(power)));
            Assert.Equal(ByDefinition(Math.BitDecrement(power)), CanonicalJson.FormatNumber(Math.BitDecrement(power)));
        }
    }

    [Fact]
    public void FormatNumber_doubles_of_all_sizes_are_shortest_and_nearest()
    {
        var random = new Random(20260701);
        for (int i = 0; i < 2000; i++)
        {
            double value = BitConverter.Int64BitsToDouble(random.NextInt64());
            if (double.IsFinite(value)) Assert.Equal(ByDefinition(value), CanonicalJson.FormatNumber(value));
        }
    }

    [Theory]
    [InlineData(2.98023223876953125e-8, "2.9802322387695312e-8")]
    [InlineData(4.1045368012983762e-289, "4.1045368012983762e-289")]
    [InlineData(1284465682773738.75, "1284465682773738.8")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(123456789012345680000.0, "123456789012345680000")]
    [InlineData(1.5e21, "1.5e+21")]
    [InlineData(1e-6, "0.000001")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(1.25e-7, "1.25e-7")]
    [InlineData(100, "100")]
    [InlineData(-12.5, "-12.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e100, "1e+100")]
    public void FormatNumber_notation_changes_where_ecmascript_says(double value, string expected)
        => Assert.Equal(expected, CanonicalJson.FormatNumber(value));

    // k as small as possible; of all k-digit decimals that read back as the value, the nearest, the even one of two; n places its point.
    private static string ByDefinition(double value)
    {
        if (value == 0) return "0";
        (BigInteger top, BigInteger bottom) = Exact(Math.Abs(value));
        int n = 1 + (int)Math.Floor(Math.Log10(Math.Abs(value)));
        while (top * Power(-n) >= bottom * Power(n)) n++;
        while (top * Power(1 - n) < bottom * Power(n - 1)) n--;
        for (int k = 1; ; k++)
        {
            BigInteger below = top * Power(k - n) / (bottom * Power(n - k));
            IEnumerable<BigInteger> fitting = new[] { below, below + 1 }.Where(s => ReadsBack(s, n - k, Math.Abs(value)));
            BigInteger[] nearest = [.. fitting.OrderBy(s => BigInteger.Abs(s * bottom * Power(n - k) - top * Power(k - n))).ThenBy(s => s.IsEven ? 0 : 1)];
            if (nearest.Length == 0) continue;
            string digits = nearest[0].ToString(CultureInfo.InvariantCulture);
            if (digits.Length > k) n++;
            return (value < 0 ? "-" : "") + Notation(digits.TrimEnd('0'), n);
        }
    }

    private static string Notation(string digits, int n)
    {
        int k = digits.Length;
        if (k <= n && n <= 21) return digits + new string('0', n - k);
        if (n is > 0 and <= 21) return digits[..n] + "." + digits[n..];
        if (n is > -6 and <= 0) return "0." + new string('0', -n) + digits;
        string exponent = (n > 0 ? "e+" : "e-") + Math.Abs(n - 1).ToString(CultureInfo.InvariantCulture);
        return k == 1 ? digits + exponent : digits[..1] + "." + digits[1..] + exponent;
    }

    private static bool ReadsBack(BigInteger digits, int exponent, double value)
        => double.Parse(string.Create(CultureInfo.InvariantCulture, $"{digits}E{exponent}"), CultureInfo.InvariantCulture) == value;

    private static BigInteger Power(int exponent) => exponent <= 0 ? BigInteger.One : BigInteger.Pow(10, exponent);

    private static (BigInteger Top, BigInteger Bottom) Exact(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int biased = (int)(bits >> 52) & 0x7FF;
        BigInteger mantissa = (bits & 0xFFFFFFFFFFFFF) | (biased == 0 ? 0 : 1L << 52);
        int exponent = Math.Max(biased, 1) - 1075;
        return exponent >= 0 ? (mantissa << exponent, BigInteger.One) : (mantissa, BigInteger.One << -exponent);
    }
}
