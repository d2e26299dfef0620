using System.Numerics;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Computes exponentials and logarithms in fixed point, with far more digits than a result keeps.</summary>
internal static class Transcendental
{
    /// <summary>Digits behind the point: 34 of the result, 34 more for logarithms of numbers next to 1, and a margin.</summary>
    private const int Places = 140;

    /// <summary>e to a greater power is beyond every number.</summary>
    private const int GreatestPower = 14_300;

    private static readonly BigInteger One = BigInteger.Pow(10, Places);
    private static readonly Lazy<BigInteger> LogTen = new(() => (Atanh(One / 3) * 6) + (Atanh(One / 9) * 2));

    public static FeelNumber? Exp(FeelNumber value)
    {
        if (value > GreatestPower) return null;
        if (value < -GreatestPower) return FeelNumber.Zero;
        return Exp(Fixed(value));
    }

    public static FeelNumber? Log(FeelNumber value)
        => value.Sign <= 0 ? null : Of(LogFixed(value), Places);

    /// <summary>A positive number to any power.</summary>
    public static FeelNumber? Power(FeelNumber value, FeelNumber exponent)
    {
        // value^exponent = e^(exponent × ln value); the product is exact in the exponent's digits before it is brought to fixed point.
        BigInteger log = LogFixed(value);
        BigInteger product = log * exponent.Units;
        product = exponent.Scale > 0
            ? product / DecimalDigits.Power(Math.Min(exponent.Scale, 7_000))
            : product * DecimalDigits.Power(Math.Min(-exponent.Scale, 7_000));
        if (product > One * GreatestPower) return null;
        return product < One * -GreatestPower ? FeelNumber.Zero : Exp(product);
    }

    private static FeelNumber? Exp(BigInteger value)
    {
        BigInteger tens = BigInteger.Divide((value * 2) + (value.Sign * LogTen.Value), LogTen.Value * 2);
        // Halving six times leaves less than 0.02, for which the series is short.
        BigInteger small = (value - (tens * LogTen.Value)) >> 6;
        BigInteger sum = One, term = One;
        for (int n = 1; !term.IsZero; n++)
        {
            term = term * small / One / n;
            sum += term;
        }
        for (int i = 0; i < 6; i++) sum = sum * sum / One;
        return Of(sum, Places - (long)tens);
    }

    private static BigInteger LogFixed(FeelNumber value)
    {
        // value = fraction × 10^tens with the fraction between 0.3 and 3.
        int tens = DecimalDigits.Count(value.Units) - value.Scale;
        BigInteger fraction = value.Units * One / DecimalDigits.Power(DecimalDigits.Count(value.Units));
        if (fraction * 10 < One * 3) (fraction, tens) = (fraction * 10, tens - 1);
        BigInteger log = Atanh((fraction - One) * One / (fraction + One)) * 2;
        return log + (tens * LogTen.Value);
    }

    private static BigInteger Atanh(BigInteger value)
    {
        BigInteger square = value * value / One, power = value, sum = value;
        for (int n = 3; !power.IsZero; n += 2)
        {
            power = power * square / One;
            sum += power / n;
        }
        return sum;
    }

    private static BigInteger Fixed(FeelNumber value)
        => value.Scale <= Places
            ? value.Units * DecimalDigits.Power(Places - value.Scale)
            : value.Units / DecimalDigits.Power(value.Scale - Places);

    private static FeelNumber? Of(BigInteger units, long scale) => FeelNumber.TryOf(units, scale, out FeelNumber number) ? number : null;
}
