using System.Globalization;
using System.Runtime.InteropServices;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Clustering;

/// <summary>Measures clusters as graphs of links, to find those that hang together by a thread.</summary>
/// <remarks>
/// Bridges and articulation records come from one depth-first search (Tarjan 1974, A note on finding the bridges of a graph; Hopcroft and Tarjan 1973,
/// Algorithm 447), without recursion. Time and memory are linear in records plus pairs. Results do not depend on the order of the pairs.
/// </remarks>
public sealed record ClusterGraph
{
    /// <summary>Gets the measures of each cluster of two or more records, by ascending entity.</summary>
    public required IReadOnlyList<ClusterMeasures> Clusters { get; init; }

    /// <summary>Gets the links whose removal alone splits a cluster's part, ascending by (A, B).</summary>
    public required IReadOnlyList<ScoredPair> Bridges { get; init; }

    /// <summary>Gets the records whose removal alone splits a cluster's part, ascending.</summary>
    public required IReadOnlyList<int> Articulations { get; init; }

    /// <summary>Gets the number of links between records of different clusters: the evidence that the clustering sets aside.</summary>
    public required int LinksBetween { get; init; }

    /// <summary>Measures clusters.</summary>
    /// <param name="entityOf">The cluster of each record, 0 to n - 1, as the clustering methods give it.</param>
    /// <param name="pairs">The scored pairs in any order; of a repeated pair the highest weight counts.</param>
    /// <param name="threshold">The lowest match weight in bits of a link.</param>
    /// <returns>The measures.</returns>
    /// <exception cref="ArgumentException">An entity is outside 0 to n - 1, a pair is not 0 &lt;= A &lt; B &lt; n, or a weight or the threshold is NaN.</exception>
    public static ClusterGraph Measure(ReadOnlySpan<int> entityOf, ReadOnlySpan<ScoredPair> pairs, double threshold)
    {
        PairCheck.Threshold(threshold);
        for (int record = 0; record < entityOf.Length; record++)
        {
            if ((uint)entityOf[record] >= (uint)entityOf.Length)
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Record {record} has the entity {entityOf[record]}; entities are 0 to {entityOf.Length - 1}."),
                    nameof(entityOf));
        }

        List<ScoredPair> chosen = [];
        foreach (ref readonly ScoredPair pair in pairs)
        {
            PairCheck.Pair(in pair, entityOf.Length);
            if (pair.Weight >= threshold) chosen.Add(pair);
        }

        ScoredPair[] links = PairOrder.ByRecords(entityOf.Length, CollectionsMarshal.AsSpan(chosen));
        ScoredPair[] inside = new ScoredPair[links.Length];
        int count = 0;
        foreach (ref readonly ScoredPair link in links.AsSpan())
            if (entityOf[link.A] == entityOf[link.B]) inside[count++] = link;

        CutSearch cuts = new(entityOf.Length, inside.AsSpan(0, count));
        cuts.Run();
        return Summarise(entityOf, inside.AsSpan(0, count), cuts, links.Length - count);
    }

    private static ClusterGraph Summarise(ReadOnlySpan<int> entityOf, ReadOnlySpan<ScoredPair> links, CutSearch cuts, int linksBetween)
    {
        Tally[] tallies = new Tally[entityOf.Length];
        List<int> articulations = [];
        for (int record = 0; record < entityOf.Length; record++)
        {
            ref Tally tally = ref tallies[entityOf[record]];
            tally.Records++;
            if (cuts.IsRoot[record]) tally.Parts++;
            if (!cuts.IsArticulation[record]) continue;
            tally.Articulations++;
            articulations.Add(record);
        }

        List<ScoredPair> bridges = [];
        for (int i = 0; i < links.Length; i++)
        {
            ref Tally tally = ref tallies[entityOf[links[i].A]];
            if (tally.Links++ == 0 || links[i].Weight < tally.Weakest.Weight) tally.Weakest = links[i];
            if (!cuts.IsBridge[i]) continue;
            tally.Bridges++;
            bridges.Add(links[i]);
        }

        List<ClusterMeasures> clusters = [];
        for (int entity = 0; entity < tallies.Length; entity++)
        {
            Tally t = tallies[entity];
            if (t.Records < 2) continue;
            clusters.Add(new ClusterMeasures(entity, t.Records, t.Links, t.Parts, t.Bridges, t.Articulations, t.Links == 0 ? null : t.Weakest));
        }
        return new ClusterGraph
        {
            Clusters = clusters.AsReadOnly(),
            Bridges = bridges.AsReadOnly(),
            Articulations = articulations.AsReadOnly(),
            LinksBetween = linksBetween,
        };
    }

    private struct Tally
    {
        public int Records, Links, Parts, Bridges, Articulations;
        public ScoredPair Weakest;
    }
}
