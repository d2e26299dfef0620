using System.Runtime.CompilerServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>The floating-point expressions of Jaro and Jaro–Winkler, in one place so that every path crosses a threshold at the same value.</summary>
internal static class JaroFormula
{
    /// <summary>The similarity above which a common prefix earns a bonus.</summary>
    public const double BonusAbove = 0.7;

    /// <summary>The bonus per unit of common prefix.</summary>
    public const double PrefixScale = 0.1;

    /// <summary>The longest prefix that earns a bonus.</summary>
    public const int LongestPrefix = 4;

    // Bounds are computed by other expressions than the similarity; this keeps a rounding error from rejecting a pair at the floor.
    private const double Slack = 1e-9;

    // 1 / (1 - 0.1 × prefix)
    private static readonly double[] PerRemainder = [1.0, 1.0 / 0.9, 1.0 / 0.8, 1.0 / 0.7, 1.0 / 0.6];

    /// <summary>How far apart two equal units may stand and still match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Window(int a, int b) => Math.Max(0, (Math.Max(a, b) >> 1) - 1);

    /// <summary>The Jaro similarity of texts of <paramref name="a"/> and <paramref name="b"/> units with that many matches (at least 1), of which <paramref name="misplaced"/> differ in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Jaro(int a, int b, int matches, int misplaced)
    {
        double m = matches;
        return (m / a + m / b + (matches - (misplaced >> 1)) / m) / 3.0;
    }

    /// <summary>Adds the prefix bonus to a Jaro similarity; without a branch, for among names it would be guessed wrong half the time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Winkler(double jaro, int prefix)
    {
        int earned = jaro > BonusAbove ? prefix : 0;
        return jaro + earned * PrefixScale * (1.0 - jaro);
    }

    /// <summary>The Jaro similarity below which Jaro–Winkler with that common prefix stays below <paramref name="floor"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double JaroFloor(double floor, int prefix)
    {
        if (floor <= BonusAbove) return floor;
        return Math.Max(BonusAbove, (floor - prefix * PrefixScale) * PerRemainder[prefix]);
    }

    /// <summary>
    /// The smallest value of matches × (a + b) with which the similarity can reach <paramref name="floor"/>:
    /// from (m/a + m/b + 1) / 3 ≥ floor.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Needed(double floor, int a, int b) => (3.0 * floor - 1.0 - Slack) * ((double)a * b);
}
