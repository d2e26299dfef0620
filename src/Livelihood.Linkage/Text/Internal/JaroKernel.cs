using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// Jaro's similarity over units of any width. Greedy matching in order pairs, per unit value, the first free partners within
/// the window whichever text is walked, so the result is symmetric.
/// Texts must be followed by <see cref="UnitMask.Padding"/> readable units, of which those up to a whole number of
/// <see cref="Stride"/> units equal no unit of the other text.
/// </summary>
internal static class JaroKernel
{
    /// <summary>Short texts are walked in steps of so many units: a few too many cost less than a loop whose end the processor cannot foresee.</summary>
    public const int Stride = 4;

    // Up to this length the window's mask, moved by the position and back by the window, stays within 64 bits.
    private const int Short = 32;

    /// <summary>
    /// Returns the similarity of two texts that are not empty, or -1 where matches × (a + b) stays below <paramref name="needed"/>
    /// (see <see cref="JaroFormula.Needed"/>; negative infinity asks for the similarity in any case).
    /// </summary>
    public static double Similarity<T>(ref T a, int aLength, ref T b, int bLength, double needed)
        where T : unmanaged, IEquatable<T>
    {
        // The result being symmetric, what is short is walked as it comes: a branch on which is the longer would often be guessed wrong.
        int longer = Math.Max(aLength, bLength);
        if (Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian && typeof(T) == typeof(byte) && longer <= JaroEight.Longest)
            return JaroEight.Similarity(ref Unsafe.As<T, byte>(ref a), aLength, ref Unsafe.As<T, byte>(ref b), bLength, needed);
        if (Vector128.IsHardwareAccelerated && longer <= Vector128<T>.Count)
            return Strides<T, UnitText128<T>>(ref a, aLength, ref b, bLength, needed);
        if (Vector256.IsHardwareAccelerated && longer <= Math.Min(Short, Vector256<T>.Count))
            return Strides<T, UnitText256<T>>(ref a, aLength, ref b, bLength, needed);
        if (longer <= Short)
        {
            return Vector512.IsHardwareAccelerated && longer <= Vector512<T>.Count
                ? Strides<T, UnitText512<T>>(ref a, aLength, ref b, bLength, needed)
                : Strides<T, UnitTextAny<T>>(ref a, aLength, ref b, bLength, needed);
        }

        return Exact(ref a, aLength, ref b, bLength, needed);
    }

    /// <summary>As <see cref="Similarity"/>, for texts that other units may follow directly; a little slower on short ones.</summary>
    public static double Exact<T>(ref T a, int aLength, ref T b, int bLength, double needed)
        where T : unmanaged, IEquatable<T>
    {
        if (aLength > bLength) return Exact(ref b, bLength, ref a, aLength, needed);
        return bLength <= 64
            ? OneWord(ref a, aLength, ref b, bLength, needed)
            : LongJaro.Similarity(ref a, aLength, ref b, bLength, needed);
    }

    private static double Strides<T, TText>(ref T a, int aLength, ref T b, int bLength, double needed)
        where T : unmanaged, IEquatable<T>
        where TText : struct, IUnitText<TText, T>, allows ref struct
    {
        TText text = TText.Load(ref b, bLength);
        int window = JaroFormula.Window(aLength, bLength);
        ulong reach = UnitMask.Lowest(2 * window + 1);
        int steps = (aLength + Stride - 1) & -Stride;

        // The units of a common prefix match each other: the first free partner of each is the one in its own place.
        int shorter = Math.Min(aLength, bLength);
        int prefix = Math.Min(shorter, BitOperations.TrailingZeroCount(~UnitMask.Equal(ref a, ref b, shorter))) & -Stride;
        ulong matched = (1UL << prefix) - 1;
        ulong free = UnitMask.Lowest(bLength) & ~matched;
        for (int i = prefix; i < steps; i++)
        {
            ulong candidates = text.EqualTo(Unsafe.Add(ref a, i)) & ((reach << i) >> window) & free;
            free &= ~(candidates & (0 - candidates));
            matched |= (candidates != 0 ? 1UL : 0UL) << i;
        }
        return Finish(ref a, aLength, matched, ref b, bLength, free, needed);
    }

    private static double OneWord<T>(ref T a, int aLength, ref T b, int bLength, double needed)
        where T : unmanaged, IEquatable<T>
    {
        int window = JaroFormula.Window(aLength, bLength);
        ulong reach = UnitMask.Lowest(window + 1);
        ulong free = UnitMask.Lowest(bLength);
        ulong matched = 0;
        for (int i = 0; i < aLength; i++)
        {
            ulong candidates = UnitMask.EqualTo(ref b, bLength, Unsafe.Add(ref a, i)) & reach & free;
            free &= ~(candidates & (0 - candidates));
            matched |= (candidates != 0 ? 1UL : 0UL) << i;
            reach = (reach << 1) | (i < window ? 1UL : 0UL);
        }
        return Finish(ref a, aLength, matched, ref b, bLength, free, needed);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Finish<T>(ref T a, int aLength, ulong matched, ref T b, int bLength, ulong free, double needed)
        where T : unmanaged, IEquatable<T>
    {
        int matches = BitOperations.PopCount(matched);
        if (matches == 0) return 0;
        if (matches * (double)(aLength + bLength) < needed) return -1;
        ulong taken = UnitMask.Lowest(bLength) & ~free;
        return JaroFormula.Jaro(aLength, bLength, matches, Misplaced(ref a, aLength, matched, ref b, bLength, taken));
    }

    /// <summary>The number of matches whose partner in order of appearance is another unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Misplaced<T>(ref T a, int aLength, ulong aMatched, ref T b, int bLength, ulong bMatched)
        where T : unmanaged, IEquatable<T>
    {
        // Misspelt letters leave the others in their places; then no order needs to be worked out.
        if (aMatched == bMatched)
            return BitOperations.PopCount(aMatched & ~UnitMask.Equal(ref a, ref b, Math.Min(aLength, bLength)));

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
