namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Compares and rounds scaled whole numbers without loss.</summary>
internal static class Exact
{
    private static readonly Int128[] Powers = MakePowers();

    /// <summary>Ten to a power of 0 to 18.</summary>
    public static Int128 Power(int exponent) => Powers[exponent];

    /// <summary>Compares units at one scale with units at another.</summary>
    public static int Compare(long units, int scale, long other, int otherScale)
    {
        int common = Math.Max(scale, otherScale);
        return (units * Powers[common - scale]).CompareTo(other * Powers[common - otherScale]);
    }

    /// <summary>The greatest whole number that is not above units moved from one scale to another, and whether it is equal to them.</summary>
    public static Int128 Floor(long units, int from, int to, out bool isExact)
    {
        isExact = true;
        if (to >= from) return units * Powers[to - from];
        return FloorDivide(units, Powers[from - to], out isExact);
    }

    /// <summary>The greatest whole number that is not above a quotient with a divisor above 0.</summary>
    public static Int128 FloorDivide(Int128 dividend, Int128 divisor, out bool isExact)
    {
        (Int128 quotient, Int128 rest) = Int128.DivRem(dividend, divisor);
        isExact = rest == 0;
        return Int128.IsNegative(rest) ? quotient - 1 : quotient;
    }

    public static long Saturate(Int128 value) => value > long.MaxValue ? long.MaxValue : value < long.MinValue ? long.MinValue : (long)value;

    private static Int128[] MakePowers()
    {
        var powers = new Int128[19];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
