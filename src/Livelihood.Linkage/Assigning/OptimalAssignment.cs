using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using Livelihood.Linkage.Clustering;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Assigning;

/// <summary>Chooses one-to-one links between two sources with the highest total weight; not greedy.</summary>
/// <remarks>
/// <para>Among all sets of pairs at or above the threshold in which no record occurs twice, the one with the highest sum of weights is taken. A record
/// may stay without a partner. A threshold below 0 raises every weight by as much, so that a pair that may be linked never costs.</para>
/// <para><b>Ties</b> are settled exactly: go through all pairs in ascending order of (A, B); the first pair in which two best choices differ is in the
/// chosen one. So among equals the smallest record gets the smallest partner, and of a pair of worth 0 it is better linked than not.</para>
/// <para>Weights count in steps of 2^-20 bit and up to 65,536 bits either way (infinities too), as integers, so that equal sums are equal. The pairs
/// fall apart into connected components; stars are read off, others are solved by shortest augmenting paths with potentials (Edmonds and Karp 1972;
/// Tomizawa 1971; Jonker and Volgenant 1987, Computing 38). Ties are then settled among the links that the potentials prove to be possible in a best
/// choice (complementary slackness).</para>
/// <para>Cost: linear for small components; at worst V E log V for one component of V records and E pairs. For more than two sources the problem is
/// NP-hard; use <see cref="AverageLinkage"/> with its constraint of one record per source.</para>
/// </remarks>
public static class OptimalAssignment
{
    private const double Scale = 1 << 20;
    private const double Limit = 65_536;

    /// <summary>Chooses the links.</summary>
    /// <param name="sourceOf">The source of each record, 0 to n - 1; exactly two codes may occur among the records of pairs.</param>
    /// <param name="pairs">The scored pairs in any order, each of two sources; of a repeated pair the highest weight counts.</param>
    /// <param name="threshold">The lowest match weight in bits that may be linked; negative infinity admits every pair and links as many as it can before it looks at weights.</param>
    /// <returns>The chosen pairs, ascending by (A, B).</returns>
    /// <exception cref="ArgumentException">
    /// A pair is not 0 &lt;= A &lt; B &lt; n, lies inside one source or brings in a third, or a weight or the threshold is NaN.
    /// </exception>
    /// <example>
    /// <code>
    /// // Greedy would take (0, 2) and leave 1 and 3 alone.
    /// OptimalAssignment.Solve([0, 0, 1, 1], [new(0, 2, 9), new(0, 3, 8), new(1, 2, 8)], threshold: 3);   // (0, 3), (1, 2)
    /// </code>
    /// </example>
    public static ScoredPair[] Solve(ReadOnlySpan<int> sourceOf, ReadOnlySpan<ScoredPair> pairs, double threshold)
    {
        PairCheck.Threshold(threshold);
        List<ScoredPair> admitted = [];
        int first = -1, second = -1;
        foreach (ref readonly ScoredPair pair in pairs)
        {
            PairCheck.Pair(in pair, sourceOf.Length);
            int a = sourceOf[pair.A], b = sourceOf[pair.B];
            if (a == b) ThrowSameSource(pair, a, nameof(pairs));
            if (first < 0) (first, second) = (pair.A, pair.B);
            else if (!IsOneOf(a, sourceOf[first], sourceOf[second]) || !IsOneOf(b, sourceOf[first], sourceOf[second])) ThrowThirdSource(pair, nameof(sourceOf));
            if (pair.Weight >= threshold) admitted.Add(pair);
        }

        ScoredPair[] ordered = PairOrder.ByRecords(sourceOf.Length, CollectionsMarshal.AsSpan(admitted));
        int[] rootOf = ConnectedComponents.Find(sourceOf.Length, ordered, double.NegativeInfinity);
        Components components = Components.Of(rootOf, ordered);
        long shift = Math.Min(0, Fixed(threshold));
        BipartiteGraph graph = new();
        AugmentingPaths paths = new(graph);
        TieBreaker ties = new(graph, paths);
        List<ScoredPair> chosen = [];
        for (int component = 0; component < components.Count; component++)
        {
            ReadOnlySpan<int> records = components.Records(component);
            ReadOnlySpan<ScoredPair> edges = components.Pairs(component);
            graph.Load(records, edges, sourceOf);
            for (int i = 0; i < edges.Length; i++) graph.Worth[i] = Fixed(edges[i].Weight) - shift;
            if (graph.IsStar) Add(graph.BestEdge(), records, edges, chosen);
            else
            {
                paths.Run();
                ties.Run();
                for (int record = 0; record < records.Length; record++)
                {
                    int edge = paths.EdgeOf[record];
                    if (edge >= 0 && edges[edge].A == record) Add(edge, records, edges, chosen);
                }
            }
        }
        chosen.Sort(static (x, y) => x.A.CompareTo(y.A));
        return [.. chosen];
    }

    private static void Add(int edge, ReadOnlySpan<int> records, ReadOnlySpan<ScoredPair> edges, List<ScoredPair> chosen)
        => chosen.Add(new ScoredPair(records[edges[edge].A], records[edges[edge].B], edges[edge].Weight));

    private static long Fixed(double weight) => (long)Math.Round(Math.Clamp(weight, -Limit, Limit) * Scale);

    private static bool IsOneOf(int source, int first, int second) => source == first || source == second;

    [DoesNotReturn]
    private static void ThrowSameSource(ScoredPair pair, int source, string name) => throw new ArgumentException(
        string.Create(CultureInfo.InvariantCulture, $"The pair ({pair.A}, {pair.B}) lies inside source {source}; one-to-one links join two sources."), name);

    [DoesNotReturn]
    private static void ThrowThirdSource(ScoredPair pair, string name) => throw new ArgumentException(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The pair ({pair.A}, {pair.B}) brings in a third source; for more than two sources use average linkage with one record per source."),
        name);
}
