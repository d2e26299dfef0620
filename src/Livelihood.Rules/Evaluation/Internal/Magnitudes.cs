using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Finds how many bits the numbers of a block need, so that a block of products is known to fit before it is multiplied.</summary>
internal static class Magnitudes
{
    /// <summary>The least n for which every number lies from -2^n to 2^n - 1; at most 63.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int BitsOf(ReadOnlySpan<long> numbers)
    {
        ReadOnlySpan<Vector512<long>> blocks = MemoryMarshal.Cast<long, Vector512<long>>(numbers);
        Vector512<long> all = Vector512<long>.Zero;
        foreach (Vector512<long> block in blocks) all |= block ^ (block >> 63);
        long rest = 0;
        for (int row = blocks.Length * Vector512<long>.Count; row < numbers.Length; row++) rest |= numbers[row] ^ (numbers[row] >> 63);
        return Math.Max(BitsOf(all), BitsOf(rest));
    }

    /// <summary>The same for numbers that are put together with "or", none of them below 0.</summary>
    public static int BitsOf(Vector512<long> together)
    {
        long rest = 0;
        for (int lane = 0; lane < Vector512<long>.Count; lane++) rest |= together[lane];
        return BitsOf(rest);
    }

    /// <summary>The same for one number.</summary>
    public static int BitsOf(long number) => 64 - BitOperations.LeadingZeroCount((ulong)(number ^ (number >> 63)));
}
