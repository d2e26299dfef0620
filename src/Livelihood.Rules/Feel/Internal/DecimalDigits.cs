using System.Numerics;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Counts, shifts and rounds the decimal digits of big integers.</summary>
internal static class DecimalDigits
{
    private static readonly BigInteger[] Powers = [.. Enumerable.Range(0, 128).Select(n => BigInteger.Pow(10, n))];

    /// <summary>10^n.</summary>
    public static BigInteger Power(int n) => n < Powers.Length ? Powers[n] : BigInteger.Pow(10, n);

    /// <summary>How many decimal digits an integer has; 0 has one.</summary>
    public static int Count(BigInteger value)
    {
        if (value.Sign < 0) value = -value;
        if (value.IsZero) return 1;
        // 30103/100000 is just above log10(2), so the estimate is exact or one too small.
        int estimate = (int)((value.GetBitLength() - 1) * 30102 / 100000) + 1;
        while (value >= Power(estimate)) estimate++;
        while (estimate > 1 && value < Power(estimate - 1)) estimate--;
        return estimate;
    }

    /// <summary>The quotient rounded to the nearest integer, half to the even one; the divisor is positive.</summary>
    public static BigInteger DivideHalfEven(BigInteger value, BigInteger divisor)
    {
        BigInteger quotient = BigInteger.DivRem(value, divisor, out BigInteger rest);
        int half = (BigInteger.Abs(rest) * 2).CompareTo(divisor);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + value.Sign : quotient;
    }

    /// <summary>The same number without trailing zeros.</summary>
    public static (BigInteger Units, long Scale) Strip(BigInteger units, long scale)
    {
        for (int step = 16; step >= 1; step /= 2)
        {
            while (units.IsEven)
            {
                BigInteger quotient = BigInteger.DivRem(units, Power(step), out BigInteger rest);
                if (!rest.IsZero) break;
                (units, scale) = (quotient, scale - step);
            }
        }
        return (units, scale);
    }
}
