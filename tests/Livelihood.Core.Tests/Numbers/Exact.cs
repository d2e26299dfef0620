using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Livelihood.Core.Numbers;

namespace Livelihood.Core.Tests.Numbers;

/// <summary>The reference that fixed-point numbers are checked against: fractions of unbounded whole numbers.</summary>
internal static class Exact
{
    /// <summary>Whole numbers of every size, with the edges of 64 bits, powers of ten and ties over-represented.</summary>
    public static Gen<long> Units { get; } = Gen.Frequency(
        (3, from bits in Gen.Choose(1, 63) from high in Gen.Choose(0, int.MaxValue) from low in Gen.Choose(0, int.MaxValue) from negative in Gen.Elements(true, false)
            select Sized(bits, high, low, negative)),
        (1, Gen.Elements<long>(0, 1, -1, 5, -5, 15, 25, -25, 50, 100, 999, long.MaxValue, long.MinValue, long.MaxValue - 1, long.MinValue + 1)),
        (1, from power in Gen.Choose(0, 18) from factor in Gen.Choose(-9, 9) select factor * (long)BigInteger.Pow(10, power)),
        (1, from n in Gen.Choose(-2000, 2000) select (long)n));

    public static Gen<FixedPoint> Numbers { get; } = from units in Units from scale in Gen.Choose(0, 18) select new FixedPoint(units, scale);

    public static Gen<Rounding> Roundings { get; } = Gen.Elements(Enum.GetValues<Rounding>());

    public static BigInteger Ten(int power) => BigInteger.Pow(10, power);

    public static bool Fits(BigInteger units) => units >= long.MinValue && units <= long.MaxValue;

    /// <summary>The value times ten to the power, which must leave no fraction.</summary>
    public static BigInteger At(FixedPoint value, int scale) => value.Units * Ten(scale - value.Scale);

    /// <summary>Rounds a fraction as the definitions say, by its floor and twice its fractional part.</summary>
    public static BigInteger Round(BigInteger numerator, BigInteger denominator, Rounding rounding)
    {
        if (denominator.Sign < 0) (numerator, denominator) = (-numerator, -denominator);
        BigInteger floor = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        if (rest.Sign < 0) (floor, rest) = (floor - 1, rest + denominator);
        if (rest.IsZero) return floor;
        bool positive = numerator.Sign > 0;
        int half = (2 * rest).CompareTo(denominator);
        bool up = rounding switch
        {
            Rounding.Floor => false,
            Rounding.Ceiling => true,
            Rounding.Up => positive,
            Rounding.Down => !positive,
            Rounding.HalfUp => half > 0 || (half == 0 && positive),
            Rounding.HalfDown => half > 0 || (half == 0 && !positive),
            _ => half > 0 || (half == 0 && !floor.IsEven),
        };
        return up ? floor + 1 : floor;
    }

    /// <summary>Whether an operation gives the expected units, or overflows exactly where they do not fit.</summary>
    public static bool Gives(Func<FixedPoint> operation, BigInteger units, int scale)
    {
        try
        {
            FixedPoint result = operation();
            return Fits(units) && result.Units == units && result.Scale == scale;
        }
        catch (OverflowException)
        {
            return !Fits(units);
        }
    }

    private static long Sized(int bits, int high, int low, bool negative)
    {
        long value = (((long)high << 32) | (uint)low) & (long)(ulong.MaxValue >> (64 - bits));
        return negative ? -value : value;
    }
}
