namespace Livelihood.Linkage.Records.Internal;

/// <summary>Puts a source's rows in the order of their identifiers: shorter first, then UTF-16 order.</summary>
internal static class RecordOrder
{
    private const int CharsPerKey = 7;
    private const int SmallRun = 32;

    /// <summary>The rows in order of their identifiers; rows with the same identifier stand side by side.</summary>
    public static int[] Of(RecordIds ids)
    {
        var rows = new int[ids.Count];
        for (int row = 0; row < rows.Length; row++) rows[row] = row;
        if (!ids.AreRowNumbers && !InOrder(ids)) Sort(ids, rows, 0);
        return rows;
    }

    public static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
        => a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);

    private static bool InOrder(RecordIds ids)
    {
        for (int row = 1; row < ids.Count; row++)
            if (Compare(ids.SpanAt(row - 1), ids.SpanAt(row)) > 0) return false;
        return true;
    }

    private static void Sort(RecordIds ids, Span<int> rows, int depth)
    {
        var keys = new ulong[rows.Length];
        for (int i = 0; i < keys.Length; i++) keys[i] = Key(ids.SpanAt(rows[i]), depth);
        keys.AsSpan().Sort(rows);
        for (int start = 0; start < keys.Length;)
        {
            int end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            if (end - start > 1) SortRun(ids, rows[start..end], depth, keys[start]);
            start = end;
        }
    }

    /// <summary>Orders rows whose keys are equal: by the next characters, or whole where the key does not tell what follows.</summary>
    private static void SortRun(RecordIds ids, Span<int> rows, int depth, ulong key)
    {
        bool clipped = (byte)key == 255 || key >> 56 == 255;
        if (clipped || rows.Length <= SmallRun) rows.Sort((a, b) => Compare(ids.SpanAt(a), ids.SpanAt(b)) is not 0 and var order ? order : a.CompareTo(b));
        else if ((byte)key != 0) Sort(ids, rows, depth + CharsPerKey);
        else rows.Sort();
    }

    /// <summary>The length and the next seven characters, each plus one; 0 = past the end, 255 = this or an earlier character does not fit.</summary>
    private static ulong Key(ReadOnlySpan<char> id, int depth)
    {
        ulong key = (ulong)Math.Min(id.Length, 255);
        bool clipped = false;
        for (int i = 0; i < CharsPerKey; i++)
        {
            int at = depth + i;
            ulong unit = at < id.Length ? Math.Min(id[at] + 1u, 255u) : 0;
            clipped |= unit == 255;
            key = (key << 8) | (clipped ? 255 : unit);
        }
        return key;
    }
}
