using Livelihood.Core.Numbers;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Exact quotients of 64-bit numbers with a positive divisor.</summary>
/// <remarks>
/// A result fits where it does in lowest terms, however its operands are written: products are taken in 128 bits and reduced only where they need to be.
/// </remarks>
internal static class Fraction
{
    public static long Gcd(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return Math.Abs(a);
    }

    public static Why Add(long n1, long d1, long n2, long d2, out long n, out long d)
    {
        if (d1 == d2) return Fit((Int128)n1 + n2, d1, out n, out d);
        Reduce(ref n1, ref d1);
        Reduce(ref n2, ref d2);
        long shared = Gcd(d1, d2);
        return Fit(((Int128)n1 * (d2 / shared)) + ((Int128)n2 * (d1 / shared)), (Int128)d1 * (d2 / shared), out n, out d);
    }

    public static Why Subtract(long n1, long d1, long n2, long d2, out long n, out long d)
    {
        if (d1 == d2) return Fit((Int128)n1 - n2, d1, out n, out d);
        Reduce(ref n1, ref d1);
        Reduce(ref n2, ref d2);
        long shared = Gcd(d1, d2);
        return Fit(((Int128)n1 * (d2 / shared)) - ((Int128)n2 * (d1 / shared)), (Int128)d1 * (d2 / shared), out n, out d);
    }

    public static Why Multiply(long n1, long d1, long n2, long d2, out long n, out long d)
        => Fit((Int128)n1 * n2, (Int128)d1 * d2, out n, out d);

    public static Why Divide(long n1, long d1, long n2, long d2, out long n, out long d)
    {
        if (n2 == 0)
        {
            (n, d) = (0, 1);
            return Why.DivisionByZero;
        }
        Int128 over = (Int128)n1 * d2;
        Int128 under = (Int128)d1 * n2;
        return under < 0 ? Fit(-over, -under, out n, out d) : Fit(over, under, out n, out d);
    }

    /// <summary>The remainder with the divisor's sign.</summary>
    public static Why Modulo(long n1, long d1, long n2, long d2, out long n, out long d)
    {
        (n, d) = (0, 1);
        if (n2 == 0) return Why.DivisionByZero;
        Reduce(ref n1, ref d1);
        Reduce(ref n2, ref d2);
        long shared = Gcd(d1, d2);
        Int128 dividend = (Int128)n1 * (d2 / shared);
        Int128 divisor = (Int128)n2 * (d1 / shared);
        Int128 rest = dividend % divisor;
        if (rest != 0 && Int128.IsNegative(rest) != Int128.IsNegative(divisor)) rest += divisor;
        return Fit(rest, (Int128)d1 * (d2 / shared), out n, out d);
    }

    /// <summary>-1, 0 or 1 as the first is less than, equal to or greater than the second.</summary>
    public static int Compare(long n1, long d1, long n2, long d2) => ((Int128)n1 * d2).CompareTo((Int128)n2 * d1);

    /// <summary>Rounds n × 10^scale / d to a whole number.</summary>
    public static Why Round(long n, long d, int scale, Rounding rounding, out long rounded)
    {
        Int128 over = (Int128)n * Scaling.Power(scale);
        Int128 quotient;
        bool exact;
        int half;
        bool negative = over < 0;
        if (over >= long.MinValue && over <= long.MaxValue)
        {
            long floor = (long)over / d;
            long rest = (long)over - (floor * d);
            quotient = floor;
            exact = rest == 0;
            half = exact ? 0 : Magnitude(rest).CompareTo((ulong)d - Magnitude(rest));
        }
        else
        {
            (quotient, Int128 rest) = Int128.DivRem(over, d);
            exact = rest == 0;
            ulong size = (ulong)Int128.Abs(rest);
            half = exact ? 0 : size.CompareTo((ulong)d - size);
        }
        if (!exact && AwayFromZero(rounding, half, negative, quotient)) quotient += negative ? -1 : 1;
        rounded = unchecked((long)quotient);
        return quotient == rounded ? Why.None : Why.Overflow;
    }

    /// <summary>Brings a quotient into 64 bits, reducing it where that is needed.</summary>
    public static Why Fit(Int128 over, Int128 under, out long n, out long d)
    {
        n = unchecked((long)over);
        d = unchecked((long)under);
        if (n == over && d == under) return Why.None;
        Int128 shared = Gcd(over, under);
        over /= shared;
        under /= shared;
        n = unchecked((long)over);
        d = unchecked((long)under);
        if (n == over && d == under) return Why.None;
        (n, d) = (0, 1);
        return Why.Overflow;
    }

    public static void Reduce(ref long n, ref long d)
    {
        if (d == 1) return;
        long shared = Gcd(n, d);
        if (shared <= 1) return;
        n /= shared;
        d /= shared;
    }

    private static bool AwayFromZero(Rounding rounding, int half, bool negative, Int128 quotient) => rounding switch
    {
        Rounding.HalfUp => half >= 0,
        Rounding.HalfDown => half > 0,
        Rounding.HalfEven => half > 0 || (half == 0 && !Int128.IsEvenInteger(quotient)),
        Rounding.Up => true,
        Rounding.Down => false,
        Rounding.Ceiling => !negative,
        _ => negative,
    };

    private static ulong Magnitude(long value) => (ulong)(value < 0 ? -value : value);

    private static Int128 Gcd(Int128 a, Int128 b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return Int128.Abs(a);
    }
}
