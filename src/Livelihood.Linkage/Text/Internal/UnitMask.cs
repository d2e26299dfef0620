using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// Compares up to 64 units at once and returns one bit per unit. The vector paths read whole vectors: text must be followed
/// by <see cref="Padding"/> readable units, whose bits in the answer mean nothing.
/// </summary>
internal static class UnitMask
{
    /// <summary>Units that must be readable behind any text handed to <see cref="EqualTo"/>.</summary>
    public const int Padding = 64;

    /// <summary>The lowest <paramref name="count"/> bits, 1 to 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Lowest(int count) => ulong.MaxValue >> -count;

    /// <summary>Bit i says whether unit i of the first <paramref name="length"/> (at most 64) equals <paramref name="value"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong EqualTo<T>(ref T text, int length, T value) where T : unmanaged, IEquatable<T>
    {
        ulong mask = 0;
        if (Vector512.IsHardwareAccelerated && length > Vector256<T>.Count)
        {
            Vector512<T> wanted = Vector512.Create(value);
            for (int i = 0; i < length; i += Vector512<T>.Count)
                mask |= Vector512.Equals(Vector512.LoadUnsafe(ref text, (nuint)i), wanted).ExtractMostSignificantBits() << i;
        }
        else if (Vector256.IsHardwareAccelerated && length > Vector128<T>.Count)
        {
            Vector256<T> wanted = Vector256.Create(value);
            for (int i = 0; i < length; i += Vector256<T>.Count)
                mask |= (ulong)Vector256.Equals(Vector256.LoadUnsafe(ref text, (nuint)i), wanted).ExtractMostSignificantBits() << i;
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            Vector128<T> wanted = Vector128.Create(value);
            for (int i = 0; i < length; i += Vector128<T>.Count)
                mask |= (ulong)Vector128.Equals(Vector128.LoadUnsafe(ref text, (nuint)i), wanted).ExtractMostSignificantBits() << i;
        }
        else
        {
            for (int i = 0; i < length; i++)
                if (Unsafe.Add(ref text, i).Equals(value)) mask |= 1UL << i;
        }
        return mask;
    }

    /// <summary>Bit i says whether units i of the two equal; both are read for 16 bytes, and higher bits are clear.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Equal<T>(ref T a, ref T b) where T : unmanaged, IEquatable<T>
    {
        if (Vector128.IsHardwareAccelerated)
            return Vector128.Equals(Vector128.LoadUnsafe(ref a), Vector128.LoadUnsafe(ref b)).ExtractMostSignificantBits();

        uint mask = 0;
        for (int i = 0; i < Vector128<T>.Count; i++)
            if (Unsafe.Add(ref a, i).Equals(Unsafe.Add(ref b, i))) mask |= 1u << i;
        return mask;
    }

    /// <summary>Bit i says whether units i of the first <paramref name="length"/> (at most 64) of the two equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equal<T>(ref T a, ref T b, int length) where T : unmanaged, IEquatable<T>
    {
        ulong mask = 0;
        for (int i = 0; i < length; i += Vector128<T>.Count)
            mask |= (ulong)Equal(ref Unsafe.Add(ref a, i), ref Unsafe.Add(ref b, i)) << i;
        return mask;
    }

    /// <summary>The length of the common prefix, at most the longest that earns a bonus; both are read for 16 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Prefix<T>(ref T a, int aLength, ref T b, int bLength) where T : unmanaged, IEquatable<T>
    {
        int equal = BitOperations.TrailingZeroCount(~Equal(ref a, ref b));
        return Math.Min(Math.Min(equal, JaroFormula.LongestPrefix), Math.Min(aLength, bLength));
    }

    /// <summary>A span over the first <paramref name="length"/> units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<T> Span<T>(ref T text, int length) => MemoryMarshal.CreateReadOnlySpan(ref text, length);
}
