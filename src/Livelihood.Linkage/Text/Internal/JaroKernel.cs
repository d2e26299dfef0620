using System.Numerics;
using System.Runtime.CompilerServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// Jaro's similarity over units of any width. Greedy matching in order pairs, per unit value, the first free partners within
/// the window whichever text is walked, so the result is symmetric and the kernels walk the shorter text.
/// Texts must be followed by <see cref="UnitMask.Padding"/> readable units.
/// </summary>
internal static class JaroKernel
{
    /// <summary>
    /// Returns the similarity of two texts that are not empty, or -1 where matches × (a + b) stays below <paramref name="needed"/>
    /// (see <see cref="JaroFormula.Needed"/>; negative infinity asks for the similarity in any case).
    /// </summary>
    public static double Similarity<T>(ref T a, int aLength, ref T b, int bLength, double needed)
        where T : unmanaged, IEquatable<T>
    {
        if (aLength > bLength) return Similarity(ref b, bLength, ref a, aLength, needed);
        return bLength <= 64
            ? Short(ref a, aLength, ref b, bLength, needed)
            : LongJaro.Similarity(ref a, aLength, ref b, bLength, needed);
    }

    /// <summary>At most 64 units each, the first not longer than the second: the state of the matching is one word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Short<T>(ref T a, int aLength, ref T b, int bLength, double needed)
        where T : unmanaged, IEquatable<T>
    {
        int window = JaroFormula.Window(aLength, bLength);
        ulong reach = UnitMask.Lowest(window + 1);
        ulong free = UnitMask.Lowest(bLength);
        ulong taken = 0;
        ulong matched = 0;
        for (int i = 0; i < aLength; i++)
        {
            ulong candidates = UnitMask.EqualTo(ref b, bLength, Unsafe.Add(ref a, i)) & reach & free & ~taken;
            taken |= candidates & (0 - candidates);
            matched |= (candidates != 0 ? 1UL : 0UL) << i;
            reach = (reach << 1) | (i < window ? 1UL : 0UL);
        }

        int matches = BitOperations.PopCount(matched);
        if (matches == 0) return 0;
        if (matches * (double)(aLength + bLength) < needed) return -1;
        return JaroFormula.Jaro(aLength, bLength, matches, Misplaced(ref a, matched, ref b, taken));
    }

    /// <summary>The number of matches whose partner in order of appearance is another unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Misplaced<T>(ref T a, ulong aMatched, ref T b, ulong bMatched) where T : unmanaged, IEquatable<T>
    {
        int misplaced = 0;
        for (; aMatched != 0; aMatched &= aMatched - 1, bMatched &= bMatched - 1)
        {
            T left = Unsafe.Add(ref a, BitOperations.TrailingZeroCount(aMatched));
            T right = Unsafe.Add(ref b, BitOperations.TrailingZeroCount(bMatched));
            misplaced += left.Equals(right) ? 0 : 1;
        }
        return misplaced;
    }
}
