using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Livelihood.Rules.Feel.Internal;

namespace Livelihood.Rules.Feel;

/// <summary>Is a decimal number of at most 34 significant digits: <c>Units / 10^Scale</c>.</summary>
/// <remarks>
/// The greatest number is 9.99…9 × 10^6144, the least step 10^-6176; every operation is exact and then rounded once, half to even, as IEEE 754
/// decimal128 has it. A number has one representation: <c>1.50</c> is <c>15 / 10^1</c>. <c>default</c> is 0.
/// Source: OMG DMN 1.5, clause 10.3.2.3.1.
/// </remarks>
public readonly partial record struct FeelNumber : IComparable<FeelNumber>
{
    /// <summary>How many significant digits a number has at most.</summary>
    public const int Digits = 34;

    internal const int LeastExponent = -6176;
    internal const int GreatestExponent = 6144;

    private FeelNumber(BigInteger units, int scale) => (Units, Scale) = (units, scale);

    /// <summary>All digits as one integer, without trailing zeros.</summary>
    public BigInteger Units { get; }

    /// <summary>How many of the digits stand behind the point; negative where zeros stand before it.</summary>
    public int Scale { get; }

    /// <summary>0.</summary>
    public static FeelNumber Zero => default;

    /// <summary>1.</summary>
    public static FeelNumber One { get; } = new(BigInteger.One, 0);

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Units.Sign;

    /// <summary>Whether the number has no digits behind the point.</summary>
    public bool IsInteger => Scale <= 0;

    /// <summary>A number from its digits and the place of the point, rounded half to even where it has more than 34 digits.</summary>
    /// <param name="units">All digits as one integer.</param>
    /// <param name="scale">How many of them stand behind the point.</param>
    /// <exception cref="OverflowException">The number is greater than a decimal128 can be.</exception>
    public static FeelNumber Of(BigInteger units, int scale = 0)
        => TryOf(units, scale, out FeelNumber number) ? number : throw new OverflowException("The number is beyond the range of a decimal128.");

    /// <summary>A number from its digits and the place of the point, rounded half to even where it has more than 34 digits.</summary>
    /// <param name="units">All digits as one integer.</param>
    /// <param name="scale">How many of them stand behind the point.</param>
    /// <param name="number">The number.</param>
    /// <returns>False where the number is greater than a decimal128 can be.</returns>
    public static bool TryOf(BigInteger units, long scale, out FeelNumber number)
    {
        number = default;
        if (units.IsZero) return true;
        long drop = Math.Max(DecimalDigits.Count(units) - Digits, scale + LeastExponent);
        if (drop > 0)
        {
            if (drop > DecimalDigits.Count(units) + 1) return true;
            units = DecimalDigits.DivideHalfEven(units, DecimalDigits.Power((int)drop));
            scale -= drop;
            if (units.IsZero) return true;
        }
        (units, scale) = DecimalDigits.Strip(units, scale);
        if (DecimalDigits.Count(units) - 1 - scale > GreatestExponent) return false;
        number = new(units, (int)scale);
        return true;
    }

    /// <summary>Reads a number as JSON and XML write it: digits, a point, an exponent.</summary>
    /// <param name="text">The text; white space around it is not allowed.</param>
    /// <param name="number">The number.</param>
    /// <returns>False where the text is no number or the number is too great.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FeelNumber number)
    {
        number = default;
        return text is not null && NumberText.TryRead(text, out BigInteger units, out long scale) && TryOf(units, scale, out number);
    }

    /// <summary>Compares by value.</summary>
    /// <param name="other">The other number.</param>
    public int CompareTo(FeelNumber other)
    {
        if (Sign != other.Sign || Sign == 0) return Sign.CompareTo(other.Sign);
        int first = DecimalDigits.Count(Units) - Scale, second = DecimalDigits.Count(other.Units) - other.Scale;
        if (first != second) return first.CompareTo(second) * Sign;
        return Scale >= other.Scale
            ? Units.CompareTo(other.Units * DecimalDigits.Power(Scale - other.Scale))
            : (Units * DecimalDigits.Power(other.Scale - Scale)).CompareTo(other.Units);
    }

    /// <summary>The number in plain digits, with an exponent only where more than 100 zeros would be needed.</summary>
    public override string ToString() => NumberText.Write(this);

    /// <summary>The number as a 32-bit integer.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>False where it has digits behind the point or is too great.</returns>
    public bool TryToInt32(out int value)
    {
        value = 0;
        if (Scale > 0 || DecimalDigits.Count(Units) - Scale > 10) return false;
        BigInteger whole = Units * DecimalDigits.Power(-Scale);
        if (whole < int.MinValue || whole > int.MaxValue) return false;
        value = (int)whole;
        return true;
    }

    /// <summary>The nearest binary number, for hosts that need one.</summary>
    public double ToDouble() => double.Parse(NumberText.WriteScientific(this), CultureInfo.InvariantCulture);

    /// <summary>A number from an integer.</summary>
    /// <param name="value">The integer.</param>
    public static implicit operator FeelNumber(long value) => Of(value);

    /// <summary>A number from a decimal.</summary>
    /// <param name="value">The decimal.</param>
    public static implicit operator FeelNumber(decimal value) => FromDecimal(value);

    /// <summary>A number from a decimal.</summary>
    /// <param name="value">The decimal.</param>
    public static FeelNumber FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        BigInteger units = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return Of(bits[3] < 0 ? -units : units, (bits[3] >> 16) & 0xFF);
    }

    /// <summary>A number from an integer.</summary>
    /// <param name="value">The integer.</param>
    public static FeelNumber FromInt64(long value) => Of(value);

    /// <summary>Whether one is less.</summary>
    public static bool operator <(FeelNumber left, FeelNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is less or equal.</summary>
    public static bool operator <=(FeelNumber left, FeelNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is greater.</summary>
    public static bool operator >(FeelNumber left, FeelNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is greater or equal.</summary>
    public static bool operator >=(FeelNumber left, FeelNumber right) => left.CompareTo(right) >= 0;
}
