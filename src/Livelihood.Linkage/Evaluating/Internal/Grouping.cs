namespace Livelihood.Linkage.Evaluating;

/// <summary>Groups records by one or two codes at once and sizes the groups, without enumerating pairs.</summary>
internal sealed class Grouping
{
    private Grouping(int[] groupOf, int[] sizes)
    {
        GroupOf = groupOf;
        Sizes = sizes;
    }

    /// <summary>The group of each record, 0..groups-1; -1 for a record outside every group.</summary>
    public int[] GroupOf { get; }

    /// <summary>The number of records in each group.</summary>
    public int[] Sizes { get; }

    /// <summary>Groups by dense codes, -1 outside.</summary>
    public static Grouping By(int[] codes, int count)
    {
        int[] sizes = new int[count];
        foreach (int code in codes)
            if (code >= 0) sizes[code]++;
        return new Grouping(codes, sizes);
    }

    /// <summary>Splits every group by a second dense code; a record outside either is outside the result.</summary>
    public Grouping SplitBy(int[] codes, int count)
    {
        int records = GroupOf.Length;
        long[] keys = new long[records];
        int[] order = new int[records];
        int used = 0;
        for (int i = 0; i < records; i++)
        {
            if (GroupOf[i] < 0 || codes[i] < 0) continue;
            keys[used] = ((long)GroupOf[i] * count) + codes[i];
            order[used++] = i;
        }

        Array.Sort(keys, order, 0, used);
        int[] groupOf = new int[records];
        Array.Fill(groupOf, -1);
        List<int> sizes = [];
        for (int start = 0; start < used;)
        {
            int end = start;
            while (end < used && keys[end] == keys[start]) groupOf[order[end++]] = sizes.Count;
            sizes.Add(end - start);
            start = end;
        }
        return new Grouping(groupOf, [.. sizes]);
    }

    /// <summary>Counts the pairs of records that share a group.</summary>
    public long Pairs()
    {
        long pairs = 0;
        foreach (int size in Sizes) pairs += (long)size * (size - 1) / 2;
        return pairs;
    }
}
