using System.Globalization;
using Livelihood.Core.Numbers.Internal;

namespace Livelihood.Core.Numbers;

public readonly partial struct FixedPoint
{
    /// <summary>Reads invariant text at the scale it shows: <c>12.50</c> is 1250 units at scale 2.</summary>
    /// <param name="text">An optional sign, ASCII digits, and an optional point followed by digits; no spaces, separators or exponent.</param>
    /// <returns>The value, or why there is none.</returns>
    public static NumberParse TryParse(ReadOnlySpan<char> text)
    {
        NumberFault fault = NumberText.TryParse(text, -1, out long units, out int scale);
        return new NumberParse(fault == NumberFault.None ? new FixedPoint(units, scale) : default, fault);
    }

    /// <summary>Reads invariant text at a stated scale; decimals beyond it must be zeros.</summary>
    /// <param name="text">An optional sign, ASCII digits, and an optional point followed by digits; no spaces, separators or exponent.</param>
    /// <param name="scale">The scale of the value, 0 to 18.</param>
    /// <returns>The value, or why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18.</exception>
    public static NumberParse TryParse(ReadOnlySpan<char> text, int scale)
    {
        Scales.ThrowIfNotScale(scale, nameof(scale));
        NumberFault fault = NumberText.TryParse(text, scale, out long units, out _);
        return new NumberParse(fault == NumberFault.None ? new FixedPoint(units, scale) : default, fault);
    }

    /// <summary>Reads invariant text at the scale it shows, or throws.</summary>
    /// <param name="text">An optional sign, ASCII digits, and an optional point followed by digits.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not an exact number.</exception>
    public static FixedPoint Parse(ReadOnlySpan<char> text) => TryParse(text).ValueOrThrow();

    /// <summary>Takes over a <see cref="decimal"/> exactly, at the smallest scale that holds it.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value, or <see cref="NumberFault.TooManyDecimals"/> or <see cref="NumberFault.Overflow"/>.</returns>
    public static NumberParse TryFrom(decimal value)
    {
        (Int128 units, int scale) = Parts(value);
        for (; scale > 0 && units % 10 == 0; scale--) units /= 10;
        if (scale > LargestScale) return new NumberParse(default, NumberFault.TooManyDecimals);
        return Scales.TryNarrow(units, out long narrow)
            ? new NumberParse(new FixedPoint(narrow, scale), NumberFault.None)
            : new NumberParse(default, NumberFault.Overflow);
    }

    /// <summary>Takes over a <see cref="decimal"/> exactly, at a stated scale.</summary>
    /// <param name="value">The value.</param>
    /// <param name="scale">The scale of the result, 0 to 18.</param>
    /// <returns>The value, or <see cref="NumberFault.TooManyDecimals"/> or <see cref="NumberFault.Overflow"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18.</exception>
    public static NumberParse TryFrom(decimal value, int scale)
    {
        Scales.ThrowIfNotScale(scale, nameof(scale));
        (Int128 units, int from) = Parts(value);
        NumberFault fault = Scales.TryRescale(units, from, scale, out long result);
        return new NumberParse(fault == NumberFault.None ? new FixedPoint(result, scale) : default, fault);
    }

    /// <summary>Takes over a <see cref="decimal"/> at a stated scale, rounding as stated where digits are lost.</summary>
    /// <param name="value">The value.</param>
    /// <param name="scale">The scale of the result, 0 to 18.</param>
    /// <param name="rounding">What becomes of a value between two numbers of that scale.</param>
    /// <returns>The value at the wanted scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18, or the rounding is not one of the stated ones.</exception>
    /// <exception cref="OverflowException">The value does not fit 64 bits at that scale.</exception>
    public static FixedPoint From(decimal value, int scale, Rounding rounding)
    {
        Scales.ThrowIfNotScale(scale, nameof(scale));
        ThrowIfNotRounding(rounding);
        (Int128 units, int from) = Parts(value);
        if (from > scale) return Narrow(Scales.Divide(units, Scales.Power(from - scale), rounding), scale);
        NumberParse exact = TryFrom(value, scale);
        return exact.IsValue ? exact.Value : throw Overflow(scale);
    }

    /// <summary>Gives the value as a <see cref="decimal"/>, which holds every value of this type exactly.</summary>
    /// <returns>The value, with <see cref="Scale"/> decimals.</returns>
    public decimal ToDecimal()
    {
        UInt128 magnitude = (UInt128)Int128.Abs(Units);
        return new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), 0, Units < 0, (byte)Scale);
    }

    /// <summary>Gives the nearest <see cref="double"/>, for statistics only.</summary>
    /// <returns>The value, correct to about sixteen digits.</returns>
    public double ToDouble() => (double)ToDecimal();

    /// <summary>Writes the value as invariant text with exactly <see cref="Scale"/> decimals.</summary>
    /// <returns>For example <c>-0.05</c>.</returns>
    public override string ToString() => NumberText.Format(Units, Scale);

    /// <summary>Writes the value as invariant text; neither a format nor a culture changes it.</summary>
    /// <param name="format">Must be null or empty.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">A format was given.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        ThrowIfFormatted(format);
        return ToString();
    }

    /// <summary>Writes the value as invariant text into a span; 22 characters are always enough.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was no room.</param>
    /// <param name="format">Must be empty.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">A format was given.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        ThrowIfFormatted(format);
        return NumberText.TryFormat(Units, Scale, destination, out charsWritten);
    }

    private static (Int128 Units, int Scale) Parts(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        UInt128 magnitude = new((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        Int128 units = (Int128)magnitude;
        return (bits[3] < 0 ? -units : units, value.Scale);
    }

    private static void ThrowIfFormatted(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty)
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{nameof(FixedPoint)} has one format and takes no format text."));
    }
}
