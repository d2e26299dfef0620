using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Clustering;

/// <summary>Groups records that are joined by links, directly or through others.</summary>
/// <remarks>
/// The transitive closure of the links: one false link joins two entities whole. Where that hurts, use <see cref="AverageLinkage"/>.
/// Cost is about linear in records plus pairs (union-find, path halving). Safe to call from many threads.
/// </remarks>
public static class ConnectedComponents
{
    /// <summary>Finds the connected components of the links.</summary>
    /// <param name="recordCount">The number of records n, 0 or more.</param>
    /// <param name="pairs">The pairs in any order; a repeated pair changes nothing.</param>
    /// <param name="threshold">The lowest match weight in bits (log2 posterior odds) of a link; negative infinity takes every pair.</param>
    /// <returns>One entity per record, length n: the smallest record number in its component.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of records is negative.</exception>
    /// <exception cref="ArgumentException">A pair is not 0 &lt;= A &lt; B &lt; n, or a weight or the threshold is NaN.</exception>
    /// <example>
    /// <code>
    /// int[] entityOf = ConnectedComponents.Find(4, [new(0, 2, 8.5), new(2, 3, 6.0)], threshold: 3);   // 0, 1, 0, 0
    /// </code>
    /// </example>
    public static int[] Find(int recordCount, ReadOnlySpan<ScoredPair> pairs, double threshold)
    {
        PairCheck.RecordCount(recordCount);
        PairCheck.Threshold(threshold);
        DisjointSets sets = new(recordCount);
        foreach (ref readonly ScoredPair pair in pairs)
        {
            PairCheck.Pair(in pair, recordCount);
            if (pair.Weight >= threshold) sets.Union(pair.A, pair.B);
        }
        return sets.Flatten();
    }
}
