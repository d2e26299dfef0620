using System.Globalization;
using System.Numerics;
using Livelihood.Core.Numbers;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>An exact quotient of whole numbers of any size; the divisor is above 0 and both parts are reduced.</summary>
internal readonly struct Rational : IComparable<Rational>, IEquatable<Rational>
{
    private readonly BigInteger _divisor;

    public Rational(BigInteger dividend, BigInteger divisor)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(dividend, divisor);
        if (divisor.Sign < 0) common = -common;
        Dividend = dividend / common;
        _divisor = divisor / common;
    }

    public BigInteger Dividend { get; }

    public BigInteger Divisor => _divisor.IsZero ? BigInteger.One : _divisor;

    public bool IsWhole => Divisor.IsOne;

    public static Rational Of(BigInteger units, int scale = 0) => new(units, BigInteger.Pow(10, scale));

    public static Rational operator +(Rational a, Rational b) => new((a.Dividend * b.Divisor) + (b.Dividend * a.Divisor), a.Divisor * b.Divisor);

    public static Rational operator -(Rational a, Rational b) => new((a.Dividend * b.Divisor) - (b.Dividend * a.Divisor), a.Divisor * b.Divisor);

    public static Rational operator -(Rational a) => new(-a.Dividend, a.Divisor);

    public static Rational operator *(Rational a, Rational b) => new(a.Dividend * b.Dividend, a.Divisor * b.Divisor);

    /// <summary>Divides; the other number is not 0.</summary>
    public static Rational operator /(Rational a, Rational b) => new(a.Dividend * b.Divisor, a.Divisor * b.Dividend);

    public int Sign => Dividend.Sign;

    /// <summary>The greatest whole number that is not above this.</summary>
    public BigInteger Floor()
    {
        BigInteger quotient = BigInteger.DivRem(Dividend, Divisor, out BigInteger rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>Rounds to a number of decimals.</summary>
    public Rational Round(int scale, Rounding rounding)
    {
        Rational scaled = this * Of(BigInteger.Pow(10, scale));
        BigInteger below = scaled.Floor();
        if (scaled.IsWhole) return this;
        int half = (scaled - Of(below)).CompareTo(new Rational(1, 2));
        bool up = rounding switch
        {
            Rounding.Floor => false,
            Rounding.Ceiling => true,
            Rounding.Up => scaled.Sign > 0,
            Rounding.Down => scaled.Sign < 0,
            Rounding.HalfUp => half > 0 || (half == 0 && scaled.Sign > 0),
            Rounding.HalfDown => half > 0 || (half == 0 && scaled.Sign < 0),
            _ => half > 0 || (half == 0 && !below.IsEven),
        };
        return Of(up ? below + 1 : below, scale);
    }

    public int CompareTo(Rational other) => (Dividend * other.Divisor).CompareTo(other.Dividend * Divisor);

    public bool Equals(Rational other) => Dividend == other.Dividend && Divisor == other.Divisor;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Dividend, Divisor);

    /// <summary>A decimal number where it is one with at most 18 decimals, else a quotient.</summary>
    public override string ToString()
    {
        for (int scale = 0; scale <= FixedPoint.LargestScale; scale++)
            if (BigInteger.Pow(10, scale) % Divisor == 0) return Text(scale);
        return string.Create(CultureInfo.InvariantCulture, $"{Dividend} / {Divisor}");
    }

    /// <summary>The number with exactly as many decimals; it has no more.</summary>
    public string Text(int scale)
    {
        BigInteger units = Dividend * BigInteger.Pow(10, scale) / Divisor;
        string digits = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        string text = scale == 0 ? digits : digits[..^scale] + "." + digits[^scale..];
        return units.Sign < 0 ? "-" + text : text;
    }
}
