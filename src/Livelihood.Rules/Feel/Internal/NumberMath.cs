using System.Numerics;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Computes with decimal numbers: exactly, then rounded once to 34 digits, half to even. Null stands for what has no such number.</summary>
internal static class NumberMath
{
    private const int Guard = FeelNumber.Digits + 4;

    public static FeelNumber? Add(FeelNumber left, FeelNumber right)
    {
        if (left.Sign == 0) return right;
        if (right.Sign == 0) return left;
        int apart = Magnitude(left) - Magnitude(right);
        if (apart > 3 * Guard) return Nudged(left, right.Sign);
        if (apart < -3 * Guard) return Nudged(right, left.Sign);
        int scale = Math.Max(left.Scale, right.Scale);
        return Of((left.Units * DecimalDigits.Power(scale - left.Scale)) + (right.Units * DecimalDigits.Power(scale - right.Scale)), scale);
    }

    public static FeelNumber Negate(FeelNumber value) => FeelNumber.Of(-value.Units, value.Scale);

    public static FeelNumber? Subtract(FeelNumber left, FeelNumber right) => Add(left, Negate(right));

    public static FeelNumber? Multiply(FeelNumber left, FeelNumber right) => Of(left.Units * right.Units, (long)left.Scale + right.Scale);

    public static FeelNumber? Divide(FeelNumber left, FeelNumber right)
        => right.Sign == 0 ? null : Quotient(left.Units, right.Units, (long)left.Scale - right.Scale);

    /// <summary>numerator / denominator / 10^scale.</summary>
    public static FeelNumber? Quotient(BigInteger numerator, BigInteger denominator, long scale)
    {
        int shift = Math.Max(0, Guard + DecimalDigits.Count(denominator) - DecimalDigits.Count(numerator));
        BigInteger quotient = BigInteger.DivRem(numerator * DecimalDigits.Power(shift), denominator, out BigInteger rest);
        return Sticky(quotient, !rest.IsZero, numerator.Sign * denominator.Sign, scale + shift);
    }

    /// <summary>The dividend less the divisor times the floor of their quotient.</summary>
    public static FeelNumber? Modulo(FeelNumber dividend, FeelNumber divisor)
    {
        if (divisor.Sign == 0) return null;
        int apart = dividend.Scale - divisor.Scale;
        if (apart <= 0)
        {
            // Only the remainder of the power of ten counts, so that numbers of far apart sizes cost no more than others.
            BigInteger rest = dividend.Units * BigInteger.ModPow(10, -apart, BigInteger.Abs(divisor.Units)) % divisor.Units;
            return Of(rest.Sign * divisor.Sign < 0 ? rest + divisor.Units : rest, divisor.Scale);
        }
        if (Magnitude(divisor) > Magnitude(dividend) + 1)
            return dividend.Sign * divisor.Sign < 0 ? Add(dividend, divisor) : dividend;
        BigInteger whole = divisor.Units * DecimalDigits.Power(apart), left = dividend.Units % whole;
        return Of(left.Sign * whole.Sign < 0 ? left + whole : left, dividend.Scale);
    }

    public static FeelNumber? SquareRoot(FeelNumber value)
    {
        if (value.Sign < 0) return null;
        if (value.Sign == 0) return value;
        int shift = Math.Max(0, (2 * Guard) - DecimalDigits.Count(value.Units));
        if ((value.Scale + shift) % 2 != 0) shift++;
        BigInteger target = value.Units * DecimalDigits.Power(shift), root = IntegerRoot(target);
        return Sticky(root, root * root != target, 1, (value.Scale + (long)shift) / 2);
    }

    public static FeelNumber? Power(FeelNumber value, FeelNumber exponent)
    {
        if (exponent.Sign == 0) return FeelNumber.One;
        if (value.Sign == 0) return exponent.Sign > 0 ? FeelNumber.Zero : null;
        if (!exponent.TryToInt32(out int whole) || whole == int.MinValue)
        {
            if (value == FeelNumber.One) return FeelNumber.One;
            bool odd = exponent.Scale == 0 && !exponent.Units.IsEven;
            if (value.Sign < 0 && !exponent.IsInteger) return null;
            FeelNumber size = value.Sign < 0 ? Negate(value) : value;
            FeelNumber? power = Transcendental.Power(size, exponent);
            return value.Sign < 0 && odd && power is { } found ? Negate(found) : power;
        }
        int times = Math.Abs(whole);
        if ((long)DecimalDigits.Count(value.Units) * times <= 2_000)
        {
            BigInteger units = BigInteger.Pow(value.Units, times);
            long scale = (long)value.Scale * times;
            return whole > 0 ? Of(units, scale) : Quotient(BigInteger.One, units, -scale);
        }
        FeelNumber? size2 = Transcendental.Power(value.Sign < 0 ? Negate(value) : value, exponent);
        return value.Sign < 0 && times % 2 == 1 && size2 is { } positive ? Negate(positive) : size2;
    }

    /// <summary>The value with a number of digits behind the point, by the given way of rounding; null where digits or value are out of range.</summary>
    public static FeelNumber? Round(FeelNumber value, int digits, MidpointOrDirection way)
    {
        if (value.Scale <= digits) return value;
        long drop = (long)value.Scale - digits;
        int sign = value.Sign;
        bool away;
        BigInteger quotient;
        if (drop > DecimalDigits.Count(value.Units) + 1)
        {
            quotient = BigInteger.Zero;
            away = IsAway(way, sign, half: -1, even: true);
        }
        else
        {
            BigInteger divisor = DecimalDigits.Power((int)drop);
            quotient = BigInteger.DivRem(value.Units, divisor, out BigInteger rest);
            away = !rest.IsZero && IsAway(way, sign, (BigInteger.Abs(rest) * 2).CompareTo(divisor), quotient.IsEven);
        }
        return Of(away ? quotient + sign : quotient, digits);
    }

    /// <summary>The place of the first digit: 1 for 1 to 9.</summary>
    private static int Magnitude(FeelNumber value) => DecimalDigits.Count(value.Units) - value.Scale;

    /// <summary>A number with another added that is far too small to matter but for rounding.</summary>
    private static FeelNumber? Nudged(FeelNumber value, int sign) => Of((value.Units * DecimalDigits.Power(Guard)) + sign, value.Scale + (long)Guard);

    private static bool IsAway(MidpointOrDirection way, int sign, int half, bool even) => way switch
    {
        MidpointOrDirection.HalfEven => half > 0 || (half == 0 && !even),
        MidpointOrDirection.HalfUp => half >= 0,
        MidpointOrDirection.HalfDown => half > 0,
        MidpointOrDirection.Up => true,
        MidpointOrDirection.Down => false,
        MidpointOrDirection.Floor => sign < 0,
        _ => sign > 0,
    };

    private static FeelNumber? Of(BigInteger units, long scale) => FeelNumber.TryOf(units, scale, out FeelNumber number) ? number : null;

    /// <summary>A number with far more digits than are kept, of which more would follow: a last digit 1 keeps it from looking like a tie.</summary>
    private static FeelNumber? Sticky(BigInteger units, bool more, int sign, long scale)
        => more ? Of((units * 10) + sign, scale + 1) : Of(units, scale);

    private static BigInteger IntegerRoot(BigInteger value)
    {
        BigInteger root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            BigInteger next = (root + (value / root)) >> 1;
            if (next >= root) return root;
            root = next;
        }
    }
}
