namespace Livelihood.Linkage.Clustering;

/// <summary>Lays out connected components of two or more records one behind the other: their records, and the pairs inside them.</summary>
internal sealed class Components
{
    private readonly int[] _recordStart;
    private readonly int[] _records;
    private readonly int[] _pairStart;
    private readonly ScoredPair[] _pairs;

    private Components(int[] recordStart, int[] records, int[] pairStart, ScoredPair[] pairs)
    {
        _recordStart = recordStart;
        _records = records;
        _pairStart = pairStart;
        _pairs = pairs;
    }

    public int Count => _recordStart.Length - 1;

    /// <summary>The records of a component, ascending.</summary>
    public ReadOnlySpan<int> Records(int component) => _records.AsSpan(_recordStart[component].._recordStart[component + 1]);

    /// <summary>The pairs inside a component, with positions inside <see cref="Records"/> instead of record numbers.</summary>
    public ReadOnlySpan<ScoredPair> Pairs(int component) => _pairs.AsSpan(_pairStart[component].._pairStart[component + 1]);

    /// <param name="rootOf">The smallest record number in each record's component.</param>
    /// <param name="pairs">All pairs; those between components are left out.</param>
    public static Components Of(int[] rootOf, ReadOnlySpan<ScoredPair> pairs)
    {
        int[] size = new int[rootOf.Length];
        foreach (int root in rootOf) size[root]++;

        int[] componentOf = new int[rootOf.Length];
        List<int> starts = [0];
        for (int record = 0; record < rootOf.Length; record++)
        {
            bool first = rootOf[record] == record;
            if (first && size[record] < 2) componentOf[record] = -1;
            else if (first)
            {
                componentOf[record] = starts.Count - 1;
                starts.Add(starts[^1] + size[record]);
            }
            else componentOf[record] = componentOf[rootOf[record]];
        }

        int[] recordStart = [.. starts];
        int[] records = new int[recordStart[^1]];
        int[] place = new int[rootOf.Length];
        int[] filled = new int[recordStart.Length];
        for (int record = 0; record < rootOf.Length; record++)
        {
            int component = componentOf[record];
            if (component < 0) continue;
            place[record] = filled[component]++;
            records[recordStart[component] + place[record]] = record;
        }

        int[] pairStart = new int[recordStart.Length];
        foreach (ref readonly ScoredPair pair in pairs)
            if (rootOf[pair.A] == rootOf[pair.B]) pairStart[componentOf[pair.A] + 1]++;
        for (int i = 1; i < pairStart.Length; i++) pairStart[i] += pairStart[i - 1];
        ScoredPair[] inside = new ScoredPair[pairStart[^1]];
        int[] next = [.. pairStart];
        foreach (ref readonly ScoredPair pair in pairs)
            if (rootOf[pair.A] == rootOf[pair.B])
                inside[next[componentOf[pair.A]]++] = new ScoredPair(place[pair.A], place[pair.B], pair.Weight);
        return new Components(recordStart, records, pairStart, inside);
    }
}
