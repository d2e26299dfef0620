using System.Runtime.CompilerServices;

namespace Livelihood.Core.Tables.Internal;

/// <summary>Addresses single bits in words of 64, lowest bit first.</summary>
internal static class Bits
{
    public static int WordsFor(int count) => (int)(((uint)count + 63) / 64);

    public static ulong[] Allocate(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new ulong[WordsFor(count)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSet(ReadOnlySpan<ulong> words, int bit) => (words[bit >> 6] >> bit & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(Span<ulong> words, int bit) => words[bit >> 6] |= 1UL << bit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Clear(Span<ulong> words, int bit) => words[bit >> 6] &= ~(1UL << bit);
}
