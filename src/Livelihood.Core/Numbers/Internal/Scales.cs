using System.Runtime.CompilerServices;

namespace Livelihood.Core.Numbers.Internal;

/// <summary>Moves whole numbers between decimal scales; the one place that multiplies and divides by powers of ten.</summary>
internal static class Scales
{
    /// <summary>The largest scale: ten to this power is the largest power of ten in 64 bits.</summary>
    public const int Largest = 18;

    private static readonly Int128[] Powers = MakePowers();

    /// <summary>Ten to a power of 0 to 38.</summary>
    public static Int128 Power(int exponent) => Powers[exponent];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsScale(int scale) => (uint)scale <= Largest;

    public static void ThrowIfNotScale(int scale, string parameter)
    {
        if (!IsScale(scale))
            throw new ArgumentOutOfRangeException(parameter, scale, $"A scale is a number of decimals from 0 to {Largest}.");
    }

    /// <summary>Divides and rounds the quotient as stated.</summary>
    public static Int128 Divide(Int128 dividend, Int128 divisor, Rounding rounding)
    {
        (Int128 quotient, Int128 remainder) = Int128.DivRem(dividend, divisor);
        if (remainder == 0) return quotient;
        bool negative = Int128.IsNegative(dividend) != Int128.IsNegative(divisor);
        return AwayFromZero(quotient, remainder, divisor, rounding, negative)
            ? negative ? quotient - 1 : quotient + 1
            : quotient;
    }

    /// <summary>Changes the scale of a whole number if no digit is lost and the result fits 64 bits.</summary>
    public static NumberFault TryRescale(Int128 units, int from, int to, out long result)
    {
        result = 0;
        if (to < from)
        {
            (Int128 quotient, Int128 remainder) = Int128.DivRem(units, Power(from - to));
            if (remainder != 0) return NumberFault.TooManyDecimals;
            units = quotient;
        }
        else if (to > from)
        {
            Int128 power = Power(to - from);
            Int128 room = long.MaxValue / power + 1;
            if (units > room || units < -room) return NumberFault.Overflow;
            units *= power;
        }
        return TryNarrow(units, out result) ? NumberFault.None : NumberFault.Overflow;
    }

    public static bool TryNarrow(Int128 units, out long result)
    {
        result = unchecked((long)units);
        return result == units;
    }

    private static bool AwayFromZero(Int128 quotient, Int128 remainder, Int128 divisor, Rounding rounding, bool negative)
    {
        UInt128 rest = Magnitude(remainder);
        int half = rest.CompareTo(Magnitude(divisor) - rest);
        return rounding switch
        {
            Rounding.HalfUp => half >= 0,
            Rounding.HalfDown => half > 0,
            Rounding.HalfEven => half > 0 || (half == 0 && !Int128.IsEvenInteger(quotient)),
            Rounding.Up => true,
            Rounding.Down => false,
            Rounding.Ceiling => !negative,
            Rounding.Floor => negative,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not one of the stated roundings."),
        };
    }

    private static UInt128 Magnitude(Int128 value)
        => Int128.IsNegative(value) ? unchecked((UInt128)(-value)) : (UInt128)value;

    private static Int128[] MakePowers()
    {
        Int128[] powers = new Int128[39];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
