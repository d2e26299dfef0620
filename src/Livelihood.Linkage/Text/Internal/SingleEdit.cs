using System.Numerics;
using System.Runtime.CompilerServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// Decides whether two texts are within one edit, without a table: 0, 1, or 2 for "more than one".
/// The first text is never longer than the second, and at most one unit shorter.
/// </summary>
internal static class SingleEdit
{
    /// <summary>Both texts fit into 16 bytes and may be read for 17.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Short<T>(ref T a, int aLength, ref T b, int bLength, bool transpositions)
        where T : unmanaged, IEquatable<T>
    {
        uint inside = (1u << aLength) - 1;
        uint different = ~UnitMask.Equal(ref a, ref b) & inside;
        if (aLength != bLength)
        {
            // One unit of b is extra: all before the first difference agree in place, all from there on agree one further.
            int first = different == 0 ? aLength : BitOperations.TrailingZeroCount(different);
            uint shifted = ~UnitMask.Equal(ref a, ref Unsafe.Add(ref b, 1)) & inside;
            return (shifted >> first) == 0 ? 1 : 2;
        }

        if ((different & (different - 1)) == 0) return different == 0 ? 0 : 1;
        int at = BitOperations.TrailingZeroCount(different);
        return transpositions && different >> at == 3 && Swapped(ref a, ref b, at) ? 1 : 2;
    }

    /// <summary>Texts of any length.</summary>
    public static int Long<T>(ref T a, int aLength, ref T b, int bLength, bool transpositions)
        where T : unmanaged, IEquatable<T>
    {
        ReadOnlySpan<T> left = UnitMask.Span(ref a, aLength);
        ReadOnlySpan<T> right = UnitMask.Span(ref b, bLength);
        int at = left.CommonPrefixLength(right);
        if (aLength != bLength) return left[at..].SequenceEqual(right[(at + 1)..]) ? 1 : 2;
        if (at == aLength) return 0;
        if (left[(at + 1)..].SequenceEqual(right[(at + 1)..])) return 1;
        return transpositions && at + 1 < aLength && Swapped(ref a, ref b, at)
            && left[(at + 2)..].SequenceEqual(right[(at + 2)..]) ? 1 : 2;
    }

    private static bool Swapped<T>(ref T a, ref T b, int at) where T : unmanaged, IEquatable<T>
        => Unsafe.Add(ref a, at).Equals(Unsafe.Add(ref b, at + 1)) && Unsafe.Add(ref a, at + 1).Equals(Unsafe.Add(ref b, at));
}
