namespace Livelihood.Linkage.Internal;

/// <summary>Brings pairs into ascending order of (A, B) and makes them distinct, in time linear in records plus pairs (two counting passes).</summary>
internal static class PairOrder
{
    /// <summary>Orders checked pairs; of a repeated pair the highest weight stays.</summary>
    public static ScoredPair[] ByRecords(int recordCount, ReadOnlySpan<ScoredPair> pairs)
    {
        if (IsOrdered(pairs)) return pairs.ToArray();
        ScoredPair[] byB = new ScoredPair[pairs.Length];
        int[] start = new int[recordCount + 1];
        foreach (ref readonly ScoredPair pair in pairs) start[pair.B + 1]++;
        Accumulate(start);
        foreach (ref readonly ScoredPair pair in pairs) byB[start[pair.B]++] = pair;

        ScoredPair[] ordered = new ScoredPair[pairs.Length];
        Array.Clear(start);
        foreach (ref readonly ScoredPair pair in pairs) start[pair.A + 1]++;
        Accumulate(start);
        foreach (ref readonly ScoredPair pair in byB.AsSpan()) ordered[start[pair.A]++] = pair;
        return Distinct(ordered);
    }

    private static bool IsOrdered(ReadOnlySpan<ScoredPair> pairs)
    {
        for (int i = 1; i < pairs.Length; i++)
            if (pairs[i - 1].A > pairs[i].A || (pairs[i - 1].A == pairs[i].A && pairs[i - 1].B >= pairs[i].B)) return false;
        return true;
    }

    private static void Accumulate(int[] start)
    {
        for (int i = 1; i < start.Length; i++) start[i] += start[i - 1];
    }

    private static ScoredPair[] Distinct(ScoredPair[] ordered)
    {
        int kept = 0;
        foreach (ScoredPair pair in ordered)
        {
            if (kept == 0 || ordered[kept - 1].A != pair.A || ordered[kept - 1].B != pair.B) ordered[kept++] = pair;
            else if (pair.Weight > ordered[kept - 1].Weight) ordered[kept - 1] = pair;
        }
        return kept == ordered.Length ? ordered : ordered[..kept];
    }
}
