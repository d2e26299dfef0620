using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// Levenshtein's distance by the bit-parallel recurrence of Myers (1999) in Hyyrö's form (2003), 64 rows of the table to a word.
/// The match vectors of a column come from one comparison of the pattern with the text's unit, so no alphabet table is needed.
/// Texts must be followed by <see cref="UnitMask.Padding"/> readable units.
/// </summary>
internal static class LevenshteinKernel
{
    private const int StackBlocks = 16;

    /// <summary>Returns the distance where it is at most <paramref name="limit"/>, otherwise <paramref name="limit"/> + 1.</summary>
    public static int Distance<T>(ref T a, int aLength, ref T b, int bLength, int limit) where T : unmanaged, IEquatable<T>
    {
        ReadOnlySpan<T> pattern = UnitMask.Span(ref a, aLength);
        ReadOnlySpan<T> text = UnitMask.Span(ref b, bLength);
        _ = Affixes.Trim(ref pattern, ref text);
        if (pattern.Length > text.Length)
        {
            ReadOnlySpan<T> shorter = text;
            text = pattern;
            pattern = shorter;
        }

        if (text.Length - pattern.Length > limit) return limit + 1;
        if (pattern.IsEmpty) return text.Length;
        return pattern.Length <= 64 ? OneWord(pattern, text, limit) : Blocks(pattern, text, limit);
    }

    private static int OneWord<T>(ReadOnlySpan<T> pattern, ReadOnlySpan<T> text, int limit) where T : unmanaged, IEquatable<T>
    {
        ref T start = ref MemoryMarshal.GetReference(pattern);
        int bottom = pattern.Length - 1;
        Column column = Column.First;
        int distance = pattern.Length;
        for (int i = 0; i < text.Length; i++)
        {
            distance += column.Advance(UnitMask.EqualTo(ref start, pattern.Length, text[i]), 1, bottom);
            if (distance - (text.Length - 1 - i) > limit) return limit + 1;
        }
        return distance;
    }

    private static int Blocks<T>(ReadOnlySpan<T> pattern, ReadOnlySpan<T> text, int limit) where T : unmanaged, IEquatable<T>
    {
        ref T start = ref MemoryMarshal.GetReference(pattern);
        int count = (pattern.Length + 63) >> 6;
        Column[]? rented = count > StackBlocks ? ArrayPool<Column>.Shared.Rent(count) : null;
        Span<Column> columns = (rented ?? stackalloc Column[StackBlocks])[..count];
        columns.Fill(Column.First);
        int distance = pattern.Length;
        for (int i = 0; i < text.Length && distance <= limit + (text.Length - i); i++)
        {
            int step = 1;
            for (int block = 0; block < count; block++)
            {
                int rows = Math.Min(64, pattern.Length - (block << 6));
                ulong equal = UnitMask.EqualTo(ref Unsafe.Add(ref start, block << 6), rows, text[i]);
                step = columns[block].Advance(equal, step, rows - 1);
            }
            distance += step;
        }

        if (rented is not null) ArrayPool<Column>.Shared.Return(rented);
        return Math.Min(distance, limit + 1);
    }

    /// <summary>Up to 64 vertical differences of one column of the table: which are +1 and which are -1.</summary>
    private struct Column
    {
        private ulong _up;
        private ulong _down;

        public static Column First => new() { _up = ulong.MaxValue };

        /// <summary>Moves one column on; <paramref name="above"/> is the horizontal difference above the block, the answer the one at its row <paramref name="bottom"/>.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Advance(ulong equal, int above, int bottom)
        {
            ulong fromAbove = above < 0 ? 1UL : 0UL;
            ulong vertical = equal | _down;
            equal |= fromAbove;
            ulong horizontal = (((equal & _up) + _up) ^ _up) | equal;
            ulong right = _down | ~(horizontal | _up);
            ulong left = _up & horizontal;
            int step = (int)((right >> bottom) & 1) - (int)((left >> bottom) & 1);
            right = (right << 1) | (above > 0 ? 1UL : 0UL);
            left = (left << 1) | fromAbove;
            _up = left | ~(vertical | right);
            _down = right & vertical;
            return step;
        }
    }
}
