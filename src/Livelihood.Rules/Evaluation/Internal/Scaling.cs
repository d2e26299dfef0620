using System.Numerics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Moves whole columns of numbers to larger scales, and holds the powers of ten.</summary>
internal static class Scaling
{
    private static readonly long[] Powers = [.. Enumerable.Range(0, 19).Select(n => (long)BigInteger.Pow(10, n))];

    /// <summary>Ten to a power of 0 to 18.</summary>
    public static long Power(int exponent) => Powers[exponent];

    /// <summary>Multiplies by ten to a power; a row that leaves 64 bits becomes missing.</summary>
    public static void Up(ReadOnlySpan<long> from, int exponent, Span<long> to, KernelState state) => Multiplying.By(from, Power(exponent), to, state);
}
