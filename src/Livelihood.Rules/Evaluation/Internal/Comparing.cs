using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Compares whole columns into bits, 64 rows to a word.</summary>
/// <remarks>
/// These loops, like others over whole chunks, are compiled with all optimisation at once: a pass over a population is often the first call, and waiting for
/// the runtime to find out that a loop is hot costs more than the pass.
/// </remarks>
internal static class Comparing
{
    /// <summary>Compares numbers with one number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void With<TComparison, T>(ReadOnlySpan<T> values, T bound, Span<ulong> truth)
        where TComparison : struct, IComparison
        where T : unmanaged, IBinaryInteger<T>
    {
        ReadOnlySpan<Vector512<T>> blocks = MemoryMarshal.Cast<T, Vector512<T>>(values);
        Vector512<T> bounds = Vector512.Create(bound);
        int perWord = 64 / Vector512<T>.Count;
        int full = values.Length >> 6;
        for (int word = 0; word < full; word++)
        {
            ulong bits = 0;
            ReadOnlySpan<Vector512<T>> part = blocks.Slice(word * perWord, perWord);
            for (int i = part.Length - 1; i >= 0; i--)
                bits = (bits << (Vector512<T>.Count & 63)) | TComparison.Test(part[i], bounds).ExtractMostSignificantBits();
            truth[word] = bits;
        }
        if (full == truth.Length) return;
        ulong last = 0;
        for (int row = full << 6; row < values.Length; row++)
            if (TComparison.Test(values[row], bound)) last |= 1UL << row;
        truth[full] = last;
    }

    /// <summary>Compares numbers row by row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows<TComparison>(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<ulong> truth)
        where TComparison : struct, IComparison
    {
        ReadOnlySpan<Vector512<long>> lefts = MemoryMarshal.Cast<long, Vector512<long>>(left);
        ReadOnlySpan<Vector512<long>> rights = MemoryMarshal.Cast<long, Vector512<long>>(right);
        int full = left.Length >> 6;
        for (int word = 0; word < full; word++)
        {
            ulong bits = 0;
            ReadOnlySpan<Vector512<long>> a = lefts.Slice(word * 8, 8);
            ReadOnlySpan<Vector512<long>> b = rights.Slice(word * 8, 8);
            for (int i = 7; i >= 0; i--) bits = (bits << 8) | TComparison.Test(a[i], b[i]).ExtractMostSignificantBits();
            truth[word] = bits;
        }
        if (full == truth.Length) return;
        ulong last = 0;
        for (int row = full << 6; row < left.Length; row++)
            if (TComparison.Test(left[row], right[row])) last |= 1UL << row;
        truth[full] = last;
    }

    /// <summary>Compares products of up to 127 bits: left × leftFactor with right × rightFactor, for up to 64 rows.</summary>
    public static ulong Wide<TComparison>(ReadOnlySpan<long> left, in Factors leftFactors, ReadOnlySpan<long> right, in Factors rightFactors, int start, int rows)
        where TComparison : struct, IComparison
    {
        ulong bits = 0;
        for (int i = 0; i < rows; i++)
        {
            int row = start + i;
            if (TComparison.Test((Int128)left[row] * leftFactors[row], (Int128)right[row] * rightFactors[row])) bits |= 1UL << i;
        }
        return bits;
    }
}
