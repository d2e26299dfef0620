using System.Numerics;
using Livelihood.Rules.Decisions.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Chooses which dimension a search looks at next.</summary>
internal static class DimensionOrder
{
    /// <summary>The rows that hold in each of some atoms of a dimension.</summary>
    public static ulong[] Always(Dimension dimension, IReadOnlyList<int> atoms, int words)
    {
        ulong[] always = new ulong[words];
        always.AsSpan().Fill(ulong.MaxValue);
        foreach (int atom in atoms) RowSets.Intersect(always, dimension.Sets[atom], always);
        return always;
    }

    /// <summary>The open dimension for which the fewest of the rows hold anyhow; of several the first.</summary>
    public static int Next(ReadOnlySpan<ulong> rows, int[] open, ulong[][] always)
    {
        int best = open[0], least = int.MaxValue;
        foreach (int d in open)
        {
            int count = 0;
            for (int w = 0; w < rows.Length; w++) count += BitOperations.PopCount(rows[w] & always[d][w]);
            if (count < least) (best, least) = (d, count);
        }

        return best;
    }

    /// <summary>Whether some of the rows hold in all open dimensions, whatever their values.</summary>
    public static bool SomeHoldAnyhow(ReadOnlySpan<ulong> rows, int[] open, ulong[][] always)
    {
        for (int w = 0; w < rows.Length; w++)
        {
            ulong set = rows[w];
            for (int i = 0; i < open.Length && set != 0; i++) set &= always[open[i]][w];
            if (set != 0) return true;
        }

        return false;
    }

    /// <summary>A number for a set of open dimensions: tables have fewer than 64 that matter, and more only share numbers with equal sets of rows.</summary>
    public static ulong KeyOf(int[] open)
    {
        ulong key = 0;
        foreach (int d in open) key = d < 64 ? key | (1UL << d) : (key * 31) + (ulong)d;
        return key;
    }
}
