using System.Buffers;
using System.Runtime.CompilerServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// The unrestricted Damerau–Levenshtein distance (Lowrance and Wagner 1975) in linear space (Zhao and Sahni 2019), within a
/// band around the diagonal. A transposition with g units between its letters costs 1 + g, so of the table's earlier rows only the
/// entry before each letter's last occurrence is ever needed; it is kept per column.
/// </summary>
internal static class DamerauKernel
{
    private const int StackUnits = 256;

    /// <summary>Returns the distance where it is at most <paramref name="limit"/>, otherwise <paramref name="limit"/> + 1.</summary>
    [SkipLocalsInit]
    public static int Distance<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, int limit) where T : unmanaged, IEquatable<T>
    {
        _ = Affixes.Trim(ref a, ref b);
        int longer = Math.Max(a.Length, b.Length);
        if (longer - Math.Min(a.Length, b.Length) > limit) return limit + 1;
        if (a.IsEmpty || b.IsEmpty) return longer;

        int width = b.Length + 3;
        int[]? rented = width > StackUnits ? ArrayPool<int>.Shared.Rent(4 * width) : null;
        Span<int> space = rented ?? stackalloc int[4 * StackUnits];
        int distance = Distance(a, b, Math.Min(limit, longer), space[..width], space.Slice(width, width), space.Slice(2 * width, width), space.Slice(3 * width, width));
        if (rented is not null) ArrayPool<int>.Shared.Return(rented);
        return Math.Min(distance, limit + 1);
    }

    // Entry j of a row stands at index j + 1, so that entry -1 can be read; entries outside the band hold "too far".
    private static int Distance<T>(
        ReadOnlySpan<T> a, ReadOnlySpan<T> b, int limit, Span<int> row, Span<int> previous, Span<int> beforeLast, Span<int> lastRow)
        where T : unmanaged, IEquatable<T>
    {
        int tooFar = limit + 1;
        for (int j = 0; j <= b.Length; j++) row[j + 1] = j <= limit ? j : tooFar;
        row[0] = tooFar;
        row[^1] = tooFar;
        previous.Fill(tooFar);
        beforeLast.Fill(tooFar);
        lastRow.Fill(-1);

        for (int i = 1; i <= a.Length; i++)
        {
            Span<int> swap = previous;
            previous = row;
            row = swap;

            int from = Math.Max(1, i - limit);
            int to = Math.Min(b.Length, i + limit);
            int twoRowsUp = row[from];                  // entry (i - 2, from - 1), before this row is written over it
            int beforeColumn = tooFar;                  // entry (i - 2, lastColumn - 1)
            int lastColumn = -1;
            row[from] = from == 1 && i <= limit ? i : tooFar;
            int best = row[from];
            T unit = a[i - 1];
            for (int j = from; j <= to; j++)
            {
                int value = Math.Min(row[j], previous[j + 1]) + 1;
                if (unit.Equals(b[j - 1]))
                {
                    value = Math.Min(value, previous[j]);
                    lastColumn = j;
                    lastRow[j] = i;
                    beforeLast[j] = previous[j - 1];
                    beforeColumn = twoRowsUp;
                }
                else
                {
                    value = Math.Min(value, previous[j] + 1);
                    if (j - lastColumn == 1) value = Math.Min(value, beforeLast[j] + (i - lastRow[j]));
                    else if (i - lastRow[j] == 1) value = Math.Min(value, beforeColumn + (j - lastColumn));
                }

                twoRowsUp = row[j + 1];
                row[j + 1] = Math.Min(value, tooFar);
                best = Math.Min(best, value);
            }

            row[to + 2] = tooFar;
            if (best > limit) return tooFar;
        }
        return row[b.Length + 1];
    }
}
