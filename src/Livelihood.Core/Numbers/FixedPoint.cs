using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Livelihood.Core.Numbers.Internal;

namespace Livelihood.Core.Numbers;

/// <summary>
/// Holds an exact decimal number as a whole number of units at a scale: 12.34 is 1234 units at scale 2.
/// </summary>
/// <remarks>
/// Money and statutory points are this type; statistics are <see cref="double"/>. Nothing is ever rounded without a stated
/// <see cref="Rounding"/> and nothing wraps: a result that does not fit 64 bits throws <see cref="OverflowException"/>.
/// Two numbers are equal when their values are, whatever their scales: 1.5 equals 1.50, and they have the same hash code.
/// The default is zero at scale 0.
/// </remarks>
/// <example><code>
/// FixedPoint income = FixedPoint.Parse("1250.50");
/// FixedPoint perHead = FixedPoint.Divide(income, new FixedPoint(3, 0), scale: 2, Rounding.HalfUp);   // 416.83
/// bool poor = perHead &lt; new FixedPoint(93500, 2);                                                   // true
/// </code></example>
public readonly partial struct FixedPoint : IEquatable<FixedPoint>, IComparable<FixedPoint>, IComparable, ISpanFormattable
{
    /// <summary>The largest number of decimals.</summary>
    public const int LargestScale = Scales.Largest;

    /// <summary>Makes a number of whole units at a scale.</summary>
    /// <param name="units">The value times ten to the scale.</param>
    /// <param name="scale">The number of decimals, 0 to 18.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18.</exception>
    public FixedPoint(long units, int scale)
    {
        Scales.ThrowIfNotScale(scale, nameof(scale));
        Units = units;
        Scale = scale;
    }

    /// <summary>The value times ten to the <see cref="Scale"/>.</summary>
    public long Units { get; }

    /// <summary>The number of decimals, 0 to 18.</summary>
    public int Scale { get; }

    /// <summary>The sign: -1, 0 or 1.</summary>
    public int Sign => Math.Sign(Units);

    /// <summary>Changes the scale without changing the value.</summary>
    /// <param name="scale">The wanted number of decimals, 0 to 18.</param>
    /// <returns>The same value at the wanted scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18.</exception>
    /// <exception cref="ArithmeticException">Digits would be lost: state a rounding.</exception>
    /// <exception cref="OverflowException">The value does not fit 64 bits at that scale.</exception>
    public FixedPoint Rescale(int scale)
    {
        NumberParse result = TryRescale(scale);
        return result.Fault switch
        {
            NumberFault.None => result.Value,
            NumberFault.Overflow => throw Overflow(scale),
            _ => throw new ArithmeticException($"A number with {Scale} decimals loses digits at scale {scale}; state a rounding."),
        };
    }

    /// <summary>Changes the scale, rounding as stated where digits are lost.</summary>
    /// <param name="scale">The wanted number of decimals, 0 to 18.</param>
    /// <param name="rounding">What becomes of a value between two numbers of that scale.</param>
    /// <returns>The value at the wanted scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18, or the rounding is not one of the stated ones.</exception>
    /// <exception cref="OverflowException">The value does not fit 64 bits at that scale.</exception>
    public FixedPoint Rescale(int scale, Rounding rounding)
    {
        ThrowIfNotRounding(rounding);
        Scales.ThrowIfNotScale(scale, nameof(scale));
        return scale >= Scale
            ? Rescale(scale)
            : new FixedPoint((long)Scales.Divide(Units, Scales.Power(Scale - scale), rounding), scale);
    }

    /// <summary>Changes the scale if no digit is lost and the value fits.</summary>
    /// <param name="scale">The wanted number of decimals, 0 to 18.</param>
    /// <returns>The value, or <see cref="NumberFault.TooManyDecimals"/> or <see cref="NumberFault.Overflow"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside 0 to 18.</exception>
    public NumberParse TryRescale(int scale)
    {
        Scales.ThrowIfNotScale(scale, nameof(scale));
        NumberFault fault = Scales.TryRescale(Units, Scale, scale, out long units);
        return new NumberParse(fault == NumberFault.None ? new FixedPoint(units, scale) : default, fault);
    }

    /// <summary>Gives the same value at the smallest scale that holds it: 1.50 becomes 1.5, 2.00 becomes 2.</summary>
    /// <returns>The value without trailing zero decimals.</returns>
    public FixedPoint Normalize()
    {
        (long units, int scale) = (Units, Scale);
        for (; scale > 0 && units % 10 == 0; scale--) units /= 10;
        return new FixedPoint(units, scale);
    }

    /// <summary>Compares two values exactly, whatever their scales.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>Less than, equal to or greater than zero as this value is less than, equal to or greater than the other.</returns>
    public int CompareTo(FixedPoint other)
    {
        if (Scale == other.Scale) return Units.CompareTo(other.Units);
        int scale = Math.Max(Scale, other.Scale);
        return At(scale).CompareTo(other.At(scale));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not a <see cref="FixedPoint"/>.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        FixedPoint other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(FixedPoint)} is compared with a {nameof(FixedPoint)}, not a {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>Whether two numbers have the same value; scales do not matter.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>Whether the values are the same.</returns>
    public bool Equals(FixedPoint other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is FixedPoint other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        FixedPoint normal = Normalize();
        return normal.Units.GetHashCode() ^ (normal.Scale * 0x1E3779B9);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Int128 At(int scale) => Units * Scales.Power(scale - Scale);

    private static OverflowException Overflow(int scale)
        => new($"The result does not fit 64 bits at scale {scale}.");

    private static void ThrowIfNotRounding(Rounding rounding)
    {
        if (rounding is < Rounding.HalfUp or > Rounding.Floor)
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not one of the stated roundings.");
    }
}
