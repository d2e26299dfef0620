using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Multiplies whole columns exactly; rows that leave 64 bits become missing.</summary>
internal static class Multiplying
{
    private const int Block = 256;

    public static void By(ReadOnlySpan<long> numbers, long factor, Span<long> products, KernelState state)
    {
        int factorBits = Magnitudes.BitsOf(factor);
        for (int start = 0; start < numbers.Length; start += Block)
        {
            int rows = Math.Min(Block, numbers.Length - start);
            ReadOnlySpan<long> from = numbers.Slice(start, rows);
            Span<long> to = products.Slice(start, rows);
            if (Magnitudes.BitsOf(from) + factorBits <= 62) Low(from, factor, to);
            else
            {
                for (int row = 0; row < rows; row++)
                    if (!TryMultiply(from[row], factor, out to[row])) state.Miss(start + row, Why.Overflow);
            }
        }
    }

    public static void Rows(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> products, KernelState state)
    {
        for (int start = 0; start < left.Length; start += Block)
        {
            int rows = Math.Min(Block, left.Length - start);
            ReadOnlySpan<long> a = left.Slice(start, rows);
            ReadOnlySpan<long> b = right.Slice(start, rows);
            Span<long> to = products.Slice(start, rows);
            if (Magnitudes.BitsOf(a) + Magnitudes.BitsOf(b) <= 62) Low(a, b, to);
            else
            {
                for (int row = 0; row < rows; row++)
                    if (!TryMultiply(a[row], b[row], out to[row])) state.Miss(start + row, Why.Overflow);
            }
        }
    }

    public static bool TryMultiply(long left, long right, out long product)
    {
        long high = Math.BigMul(left, right, out product);
        return high == product >> 63;
    }

    /// <summary>Products that are known to fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Low(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> products)
    {
        ReadOnlySpan<Vector512<long>> a = MemoryMarshal.Cast<long, Vector512<long>>(left);
        ReadOnlySpan<Vector512<long>> b = MemoryMarshal.Cast<long, Vector512<long>>(right);
        Span<Vector512<long>> to = MemoryMarshal.Cast<long, Vector512<long>>(products);
        for (int i = 0; i < a.Length; i++) to[i] = a[i] * b[i];
        for (int row = a.Length * Vector512<long>.Count; row < left.Length; row++) products[row] = unchecked(left[row] * right[row]);
    }

    /// <summary>Products that are known to fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Low(ReadOnlySpan<long> left, long right, Span<long> products)
    {
        ReadOnlySpan<Vector512<long>> a = MemoryMarshal.Cast<long, Vector512<long>>(left);
        Span<Vector512<long>> to = MemoryMarshal.Cast<long, Vector512<long>>(products);
        for (int i = 0; i < a.Length; i++) to[i] = a[i] * right;
        for (int row = a.Length * Vector512<long>.Count; row < left.Length; row++) products[row] = unchecked(left[row] * right);
    }
}
