using System.Numerics;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Rounds exact results to whole units.</summary>
internal static class Exact
{
    /// <summary>A quotient rounded half to even.</summary>
    public static long Divide(Int128 dividend, long divisor)
    {
        if (divisor == 1) return checked((long)dividend);
        (Int128 whole, Int128 rest) = Int128.DivRem(dividend, divisor);
        Int128 twice = Int128.Abs(rest) * 2;
        if (twice > divisor || (twice == divisor && Int128.IsOddInteger(whole))) whole += Int128.Sign(dividend);
        return checked((long)whole);
    }

    /// <summary>A quotient of large numbers rounded half to even; the divisor is above 0.</summary>
    public static long Divide(BigInteger dividend, BigInteger divisor)
    {
        BigInteger whole = BigInteger.DivRem(dividend, divisor, out BigInteger rest);
        int order = (BigInteger.Abs(rest) * 2).CompareTo(divisor);
        if (order > 0 || (order == 0 && !whole.IsEven)) whole += dividend.Sign;
        return (long)whole;
    }

    /// <summary>The root of a number that is not negative, rounded to the nearest; a root is never halfway between whole numbers.</summary>
    public static long Root(BigInteger number, int degree)
    {
        if (degree == 1 || number <= 1) return (long)number;
        BigInteger low = BigInteger.Zero, high = BigInteger.One << (int)((number.GetBitLength() / degree) + 1);
        while (high - low > 1)
        {
            BigInteger middle = (low + high) >> 1;
            if (BigInteger.Pow(middle, degree) <= number) low = middle;
            else high = middle;
        }
        // Nearer to the next number where (2 low + 1)^degree < 2^degree × number.
        return (long)(BigInteger.Pow((low * 2) + 1, degree) < number << degree ? low + 1 : low);
    }
}
