namespace Livelihood.Core.Tables.Internal;

/// <summary>Sorts children by the row numbers of their parents in one counting pass.</summary>
internal static class ParentOrder
{
    /// <summary>The children in parent order, stably, and where each parent's begin.</summary>
    public static int[] Sort(ReadOnlySpan<int> parentOfRow, int parentCount, out int[] offsets)
    {
        offsets = new int[parentCount + 1];
        foreach (int parent in parentOfRow) offsets[parent + 1]++;
        for (int parent = 0; parent < parentCount; parent++) offsets[parent + 1] += offsets[parent];

        int[] next = offsets[..parentCount];
        int[] order = new int[parentOfRow.Length];
        for (int row = 0; row < order.Length; row++) order[next[parentOfRow[row]]++] = row;
        return order;
    }

    public static bool IsIdentity(ReadOnlySpan<int> order)
    {
        for (int i = 0; i < order.Length; i++)
            if (order[i] != i) return false;
        return true;
    }
}
