
namespace Livelihood.Linkage.Evaluating;

/// <summary>Judges clusters as wholes and record by record.</summary>
/// <remarks>
/// Records of unknown truth are left out of everything, also of the sizes of clusters. Cost is about n log n; safe to call from many threads.
/// For the pairs that clusters imply see <see cref="PairwiseEvaluation.OfClusters"/>.
/// </remarks>
public static class ClusterEvaluation
{
    /// <summary>Measures B-cubed precision and recall.</summary>
    /// <remarks>
    /// Bagga and Baldwin (1998), Entity-based cross-document coreferencing using the vector space model: with C(r) the cluster and T(r) the true
    /// entity of record r, precision is the mean of |C(r) and T(r)| / |C(r)|, recall the mean of |C(r) and T(r)| / |T(r)|. The sums do not depend
    /// on the order of the records or on how clusters are numbered, to the last bit.
    /// </remarks>
    /// <param name="truth">The true entity of each record, any code of 0 or more; -1 where unknown.</param>
    /// <param name="entityOf">The cluster of each record, any code of 0 or more.</param>
    /// <returns>The shares.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a code is below what is allowed.</exception>
    public static BCubedQuality BCubed(ReadOnlySpan<int> truth, ReadOnlySpan<int> entityOf)
    {
        Contingency table = Contingency.Of(truth, entityOf);
        // Per cluster (or entity) size, the sum of squared cells is an integer; only one division per size remains.
        SortedDictionary<int, long> bySizeOfCluster = [], bySizeOfEntity = [];
        for (int cell = 0; cell < table.Cells.Length; cell++)
        {
            long squared = (long)table.Cells[cell] * table.Cells[cell];
            Add(bySizeOfCluster, table.ClusterSizes[table.ClusterOfCell[cell]], squared);
            Add(bySizeOfEntity, table.EntitySizes[table.EntityOfCell[cell]], squared);
        }
        return new BCubedQuality(Sum(bySizeOfCluster) / table.Records, Sum(bySizeOfEntity) / table.Records, table.Records);
    }

    /// <summary>Counts the clusters that are exactly a true entity.</summary>
    /// <param name="truth">The true entity of each record, any code of 0 or more; -1 where unknown.</param>
    /// <param name="entityOf">The cluster of each record, any code of 0 or more.</param>
    /// <returns>The counts and shares, with and without single records.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a code is below what is allowed.</exception>
    public static ClusterQuality Exact(ReadOnlySpan<int> truth, ReadOnlySpan<int> entityOf)
    {
        Contingency table = Contingency.Of(truth, entityOf);
        int exact = 0, exactMultiple = 0;
        for (int cell = 0; cell < table.Cells.Length; cell++)
        {
            int size = table.Cells[cell];
            if (size != table.ClusterSizes[table.ClusterOfCell[cell]] || size != table.EntitySizes[table.EntityOfCell[cell]]) continue;
            exact++;
            if (size > 1) exactMultiple++;
        }
        return new ClusterQuality(
            exact,
            table.ClusterSizes.Count(size => size > 0),
            table.EntitySizes.Length,
            exactMultiple,
            table.ClusterSizes.Count(size => size > 1),
            table.EntitySizes.Count(size => size > 1));
    }

    private static void Add(SortedDictionary<int, long> sums, int size, long squared)
        => sums[size] = sums.GetValueOrDefault(size) + squared;

    private static double Sum(SortedDictionary<int, long> sums)
    {
        double total = 0;
        foreach ((int size, long squares) in sums) total += (double)squares / size;
        return total;
    }
}
