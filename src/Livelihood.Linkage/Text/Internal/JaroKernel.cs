using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// Jaro's similarity over units of any width. Greedy matching in order pairs, per unit value, the first free partners within
/// the window whichever text is walked, so the result is symmetric and the kernels walk the shorter text.
/// Texts must be followed by <see cref="UnitMask.Padding"/> readable units.
/// </summary>
internal static class JaroKernel
{
    // Walking a few units too many (masked out) costs less than a loop whose end the processor cannot foresee.
    private const int Stride = 8;

    // For every set of 8 positions: these positions in order, which moves the units there to the front in one shuffle.
    private static readonly ulong[] ToFront = [.. Enumerable.Range(0, 256).Select(Positions)];

    /// <summary>
    /// Returns the similarity of two texts that are not empty, or -1 where matches × (a + b) stays below <paramref name="needed"/>
    /// (see <see cref="JaroFormula.Needed"/>; negative infinity asks for the similarity in any case).
    /// </summary>
    public static double Similarity<T>(ref T a, int aLength, ref T b, int bLength, double needed)
        where T : unmanaged, IEquatable<T>
    {
        if (aLength > bLength) return Similarity(ref b, bLength, ref a, aLength, needed);
        if (Vector128.IsHardwareAccelerated && bLength <= Vector128<T>.Count)
            return Short<T, UnitText128<T>>(ref a, aLength, ref b, bLength, needed);
        if (Vector256.IsHardwareAccelerated && bLength <= Vector256<T>.Count)
            return Short<T, UnitText256<T>>(ref a, aLength, ref b, bLength, needed);
        if (Vector512.IsHardwareAccelerated && bLength <= Vector512<T>.Count)
            return Short<T, UnitText512<T>>(ref a, aLength, ref b, bLength, needed);
        return bLength <= 64
            ? Short<T, UnitTextAny<T>>(ref a, aLength, ref b, bLength, needed)
            : LongJaro.Similarity(ref a, aLength, ref b, bLength, needed);
    }

    /// <summary>At most 64 units each, the first not longer than the second: the state of the matching is one word.</summary>
    private static double Short<T, TText>(ref T a, int aLength, ref T b, int bLength, double needed)
        where T : unmanaged, IEquatable<T>
        where TText : struct, IUnitText<TText, T>, allows ref struct
    {
        TText text = TText.Load(ref b, bLength);
        int window = JaroFormula.Window(aLength, bLength);
        ulong ahead = UnitMask.Lowest(window);
        ulong reach = UnitMask.Lowest(window + 1);
        ulong walked = UnitMask.Lowest(aLength);
        ulong free = UnitMask.Lowest(bLength);
        ulong matched = 0;
        int steps = (aLength + Stride - 1) & -Stride;
        for (int i = 0; i < steps; i++)
        {
            ulong open = reach & (0 - (walked & 1));
            ulong candidates = text.EqualTo(Unsafe.Add(ref a, i)) & open & free;
            free &= ~(candidates & (0 - candidates));
            matched |= (candidates != 0 ? 1UL : 0UL) << i;
            walked >>= 1;
            reach = (reach << 1) | (ahead & 1);
            ahead >>= 1;
        }

        int matches = BitOperations.PopCount(matched);
        if (matches == 0) return 0;
        if (matches * (double)(aLength + bLength) < needed) return -1;
        ulong taken = UnitMask.Lowest(bLength) & ~free;
        return JaroFormula.Jaro(aLength, bLength, matches, Misplaced(ref a, matched, ref b, taken, matches, bLength));
    }

    /// <summary>The number of matches whose partner in order of appearance is another unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Misplaced<T>(ref T a, ulong aMatched, ref T b, ulong bMatched, int matches, int bLength)
        where T : unmanaged, IEquatable<T>
    {
        if (Vector128.IsHardwareAccelerated && Unsafe.SizeOf<T>() == 1 && bLength <= 8)
        {
            Vector128<byte> left = Vector128.Shuffle(Vector128.LoadUnsafe(ref Unsafe.As<T, byte>(ref a)), Vector128.CreateScalar(ToFront[(int)aMatched]).AsByte());
            Vector128<byte> right = Vector128.Shuffle(Vector128.LoadUnsafe(ref Unsafe.As<T, byte>(ref b)), Vector128.CreateScalar(ToFront[(int)bMatched]).AsByte());
            return matches - BitOperations.PopCount(Vector128.Equals(left, right).ExtractMostSignificantBits() & (uint)UnitMask.Lowest(matches));
        }

        int misplaced = 0;
        for (; aMatched != 0; aMatched &= aMatched - 1, bMatched &= bMatched - 1)
        {
            T left = Unsafe.Add(ref a, BitOperations.TrailingZeroCount(aMatched));
            T right = Unsafe.Add(ref b, BitOperations.TrailingZeroCount(bMatched));
            misplaced += left.Equals(right) ? 0 : 1;
        }
        return misplaced;
    }

    private static ulong Positions(int set)
    {
        ulong positions = 0;
        for (int at = 0, next = 0; at < 8; at++)
            if ((set >> at & 1) != 0) positions |= (ulong)at << (8 * next++);
        return positions;
    }
}
