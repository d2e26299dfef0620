using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Adds points to the rows whose bit is set: 64 rows to a word, eight at a time.</summary>
internal static class BitAdding
{
    private static readonly Vector256<int> Places = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);

    /// <summary>Adds points.</summary>
    /// <param name="sums">The sums, 64 per word of bits.</param>
    /// <param name="bits">The bits; those beyond the chunk mean nothing, nor do the sums.</param>
    /// <param name="points">The points.</param>
    public static void Add(Span<int> sums, ReadOnlySpan<ulong> bits, int points)
    {
        Vector256<int> places = Places, each = Vector256.Create(points);
        Span<Vector256<int>> eights = MemoryMarshal.Cast<int, Vector256<int>>(sums);
        for (int word = 0; word < bits.Length; word++)
        {
            ulong set = bits[word];
            if (set == 0) continue;
            Span<Vector256<int>> rows = eights.Slice(word * 8, 8);
            for (int i = 0; i < rows.Length; i++)
                rows[i] += Vector256.Equals(Vector256.Create((int)(set >> (i * 8))) & places, places) & each;
        }
    }

    /// <summary>Adds points row by row: the reference of <see cref="Add"/>.</summary>
    public static void AddScalar(Span<int> sums, ReadOnlySpan<ulong> bits, int points)
    {
        for (int row = 0; row < sums.Length; row++)
            if ((bits[row >> 6] >> row & 1) != 0) sums[row] += points;
    }
}
