using System.Numerics;
using System.Runtime.InteropServices;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Works on sets of rows: row r is bit r % 64 of word r / 64.</summary>
internal static class RowSets
{
    /// <summary>The rows in both sets; the result may be one of them.</summary>
    public static void Intersect(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, Span<ulong> result)
    {
        int at = 0;
        if (one.Length >= Vector<ulong>.Count)
        {
            ReadOnlySpan<Vector<ulong>> a = MemoryMarshal.Cast<ulong, Vector<ulong>>(one), b = MemoryMarshal.Cast<ulong, Vector<ulong>>(other);
            Span<Vector<ulong>> r = MemoryMarshal.Cast<ulong, Vector<ulong>>(result);
            for (int i = 0; i < a.Length; i++) r[i] = a[i] & b[i];
            at = a.Length * Vector<ulong>.Count;
        }

        for (; at < one.Length; at++) result[at] = one[at] & other[at];
    }

    public static int Count(ReadOnlySpan<ulong> set)
    {
        int count = 0;
        foreach (ulong word in set) count += BitOperations.PopCount(word);
        return count;
    }
}
