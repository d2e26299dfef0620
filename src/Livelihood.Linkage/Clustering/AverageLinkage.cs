using System.Runtime.ExceptionServices;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Clustering;

/// <summary>Clusters records so that a bad bridge does not join two entities: groups join only while all pairs between them agree on average.</summary>
/// <remarks>
/// <para>Inside each connected component of the links every record starts alone; again and again the two linked clusters with the highest mean
/// weight between them are joined, as long as that mean is at least the cut. Pairs that were never compared are scored on demand, only where a
/// mean needs them. Each pair enters with at most the cap. Every cluster is therefore connected by links and never larger than its component.</para>
/// <para>Means of joined clusters follow the update of Lance and Williams (1967), A general theory of classificatory sorting strategies, for group
/// averages. Joining while the sum of log odds is positive is the greedy step for the correlation clustering of Bansal, Blum and Chawla (2004),
/// Machine Learning 56, which also shows that the best partition is hard to find. Weights are held in steps of 2^-20 bit, so that sums are exact and
/// means compare as fractions; ties go to the clusters with the smallest record numbers. The result depends neither on the order of the pairs nor on
/// the number of threads.</para>
/// <para>Components above <see cref="AverageLinkageOptions.MaxComponent"/> are divided first: links are taken strongest first (ties by record
/// numbers) and one that would make a piece too large is given up, which raises the threshold just there and just as far as needed. Each such
/// component is reported.</para>
/// <para>Cost per component of n records: at most n^2 / 2 scorings and O(n^2 log n) steps; memory 12 n^2 bytes per thread.</para>
/// </remarks>
public static class AverageLinkage
{
    private const int ComponentsPerTask = 64;

    /// <summary>Clusters records.</summary>
    /// <param name="recordCount">The number of records n, 0 or more.</param>
    /// <param name="pairs">The compared pairs in any order; those below the threshold save scoring them again. Of a repeated pair the highest weight counts.</param>
    /// <param name="scorer">Scores pairs that are not among <paramref name="pairs"/>.</param>
    /// <param name="options">Threshold, cut, cap and limits.</param>
    /// <param name="sourceOf">
    /// Empty, or the source of each record: a cluster then holds at most one record of a source (one-to-one between any number of sources). A negative
    /// source is free of the constraint; give it to records of sources that may hold an entity twice.
    /// </param>
    /// <param name="cancellationToken">Stops the work between components.</param>
    /// <returns>The entities and what was done for them.</returns>
    /// <exception cref="ArgumentException">A pair is not 0 &lt;= A &lt; B &lt; n, a weight is NaN, the sources do not fit, or an option is out of range.</exception>
    /// <exception cref="InvalidOperationException">The scorer gave NaN.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static AverageLinkageResult Find(
        int recordCount,
        ReadOnlySpan<ScoredPair> pairs,
        IPairScorer scorer,
        AverageLinkageOptions options,
        ReadOnlySpan<int> sourceOf = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(options);
        PairCheck.RecordCount(recordCount);
        options.Check();
        if (!sourceOf.IsEmpty) PairCheck.Length(sourceOf.Length, recordCount, nameof(sourceOf));

        int[] entityOf = ConnectedComponents.Find(recordCount, pairs, options.Threshold);
        Components components = Components.Of(entityOf, pairs);
        int[] sources = sourceOf.ToArray();
        // From here on every record is alone until its component has been worked on.
        for (int i = 0; i < entityOf.Length; i++) entityOf[i] = i;

        List<DividedComponent> divided = [];
        long scored = 0;
        int tasks = (components.Count + ComponentsPerTask - 1) / ComponentsPerTask;
        ParallelOptions parallel = new()
        {
            CancellationToken = cancellationToken,
            MaxDegreeOfParallelism = options.Threads == 0 ? -1 : options.Threads,
        };
        try
        {
            Parallel.For(
                0,
                tasks,
                parallel,
                () => new ComponentClusterer(components, scorer, options, sources, entityOf),
                (task, _, clusterer) =>
                {
                    int last = Math.Min(components.Count, (task + 1) * ComponentsPerTask);
                    for (int component = task * ComponentsPerTask; component < last; component++)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        clusterer.Run(component);
                    }
                    return clusterer;
                },
                clusterer =>
                {
                    lock (divided)
                    {
                        divided.AddRange(clusterer.Divided);
                        scored += clusterer.PairsScored;
                    }
                });
        }
        catch (AggregateException failure)
        {
            ExceptionDispatchInfo.Throw(failure.Flatten().InnerExceptions[0]);
        }

        divided.Sort((x, y) => x.FirstRecord.CompareTo(y.FirstRecord));
        return new AverageLinkageResult { EntityOf = entityOf, Divided = divided.AsReadOnly(), PairsScored = scored };
    }
}
