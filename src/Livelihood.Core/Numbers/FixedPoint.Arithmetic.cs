using Livelihood.Core.Numbers.Internal;

namespace Livelihood.Core.Numbers;

public readonly partial struct FixedPoint
{
    /// <summary>Adds exactly, at the larger of the two scales.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum does not fit 64 bits at that scale.</exception>
    public static FixedPoint operator +(FixedPoint left, FixedPoint right)
    {
        int scale = Math.Max(left.Scale, right.Scale);
        return Narrow(left.At(scale) + right.At(scale), scale);
    }

    /// <summary>Subtracts exactly, at the larger of the two scales.</summary>
    /// <param name="left">The number to take from.</param>
    /// <param name="right">The number to take away.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference does not fit 64 bits at that scale.</exception>
    public static FixedPoint operator -(FixedPoint left, FixedPoint right)
    {
        int scale = Math.Max(left.Scale, right.Scale);
        return Narrow(left.At(scale) - right.At(scale), scale);
    }

    /// <summary>Negates exactly.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number with the other sign.</returns>
    /// <exception cref="OverflowException">The units are <see cref="long.MinValue"/>.</exception>
    public static FixedPoint operator -(FixedPoint value) => Narrow(-(Int128)value.Units, value.Scale);

    /// <summary>
    /// Multiplies exactly, at the sum of the two scales, or, where that is beyond 18 or the units beyond 64 bits, at the largest
    /// scale that still holds the exact product.
    /// </summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    /// <returns>The product, never rounded.</returns>
    /// <exception cref="OverflowException">No scale holds the exact product in 64 bits: use <see cref="Multiply"/> with a rounding.</exception>
    public static FixedPoint operator *(FixedPoint left, FixedPoint right)
    {
        Int128 product = (Int128)left.Units * right.Units;
        int scale = left.Scale + right.Scale;
        for (; scale > 0 && (scale > LargestScale || !Scales.TryNarrow(product, out _)); scale--)
        {
            (Int128 quotient, Int128 remainder) = Int128.DivRem(product, 10);
            if (remainder != 0) throw Overflow(Math.Min(scale, LargestScale));
            product = quotient;
        }
        return Narrow(product, scale);
    }

    /// <summary>Multiplies, and rounds the exact product as stated.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    /// <param name="scale">The scale of the result, 0 to 18.</param>
    /// <param name="rounding">What becomes of a product between two numbers of that scale.</param>
    /// <returns>The product at the wanted scale; it is rounded once.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18, or the rounding is not one of the stated ones.</exception>
    /// <exception cref="OverflowException">The product does not fit 64 bits at that scale.</exception>
    public static FixedPoint Multiply(FixedPoint left, FixedPoint right, int scale, Rounding rounding)
    {
        Scales.ThrowIfNotScale(scale, nameof(scale));
        ThrowIfNotRounding(rounding);
        Int128 product = (Int128)left.Units * right.Units;
        int from = left.Scale + right.Scale;
        if (from > scale) return Narrow(Scales.Divide(product, Scales.Power(from - scale), rounding), scale);
        return Scales.TryRescale(product, from, scale, out long units) == NumberFault.None
            ? new FixedPoint(units, scale)
            : throw Overflow(scale);
    }

    /// <summary>Divides, and rounds the exact quotient as stated.</summary>
    /// <param name="dividend">The number to divide.</param>
    /// <param name="divisor">The number to divide by.</param>
    /// <param name="scale">The scale of the result, 0 to 18.</param>
    /// <param name="rounding">What becomes of a quotient between two numbers of that scale.</param>
    /// <returns>The quotient at the wanted scale; it is rounded once.</returns>
    /// <remarks>To compare a quotient with a threshold, cross-multiply instead: that needs no rounding.</remarks>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18, or the rounding is not one of the stated ones.</exception>
    /// <exception cref="OverflowException">The quotient does not fit 64 bits at that scale.</exception>
    public static FixedPoint Divide(FixedPoint dividend, FixedPoint divisor, int scale, Rounding rounding)
    {
        Scales.ThrowIfNotScale(scale, nameof(scale));
        ThrowIfNotRounding(rounding);
        if (divisor.Units == 0) throw new DivideByZeroException("An exact number was divided by zero.");

        int shift = scale + divisor.Scale - dividend.Scale;
        if (shift < 0)
            return Narrow(Scales.Divide(dividend.Units, divisor.Units * Scales.Power(-shift), rounding), scale);

        // A dividend beyond 127 bits has a quotient beyond 64, since the divisor has at most 64.
        Int128 power = Scales.Power(shift);
        Int128 room = Int128.MaxValue / power;
        if (dividend.Units > room || dividend.Units < -room) throw Overflow(scale);
        return Narrow(Scales.Divide(dividend.Units * power, divisor.Units, rounding), scale);
    }

    /// <summary>Adds, telling by its result whether the sum fits.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <param name="sum">The sum at the larger scale; zero where it does not fit.</param>
    /// <returns>Whether the sum fits 64 bits.</returns>
    public static bool TryAdd(FixedPoint left, FixedPoint right, out FixedPoint sum)
    {
        int scale = Math.Max(left.Scale, right.Scale);
        bool fits = Scales.TryNarrow(left.At(scale) + right.At(scale), out long units);
        sum = fits ? new FixedPoint(units, scale) : default;
        return fits;
    }

    /// <summary>Whether two numbers have the same value; scales do not matter.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator ==(FixedPoint left, FixedPoint right) => left.Equals(right);

    /// <summary>Whether two numbers have different values; scales do not matter.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator !=(FixedPoint left, FixedPoint right) => !left.Equals(right);

    /// <summary>Whether the first value is less than the second.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <(FixedPoint left, FixedPoint right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first value is greater than the second.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >(FixedPoint left, FixedPoint right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first value is at most the second.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <=(FixedPoint left, FixedPoint right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first value is at least the second.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >=(FixedPoint left, FixedPoint right) => left.CompareTo(right) >= 0;

    private static FixedPoint Narrow(Int128 units, int scale)
        => Scales.TryNarrow(units, out long narrow) ? new FixedPoint(narrow, scale) : throw Overflow(scale);
}
