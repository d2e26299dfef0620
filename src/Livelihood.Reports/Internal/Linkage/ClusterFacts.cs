using Livelihood.Linkage;
using Livelihood.Linkage.Clustering;

namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Counts entities by size and measures those of three records or more as graphs; two records have one link and nothing to measure.</summary>
internal sealed class ClusterFacts
{
    private const int LeastMeasured = 3;
    private const int Shown = 10;

    public ClusterFacts(LinkageResult result)
    {
        int[] entityOf = [.. result.EntityOf];
        var sizes = new int[entityOf.Length];
        foreach (int entity in entityOf) sizes[entity]++;
        BySize = CountSizes(sizes);

        // Records of measured entities get numbers of their own, in the same order.
        var numbers = new int[entityOf.Length];
        var records = new List<int>();
        for (int record = 0; record < entityOf.Length; record++)
        {
            numbers[record] = records.Count;
            if (sizes[entityOf[record]] >= LeastMeasured) records.Add(record);
        }
        var measured = new int[records.Count];
        for (int i = 0; i < measured.Length; i++) measured[i] = numbers[entityOf[records[i]]];
        var links = new List<ScoredPair>();
        IReadOnlyList<LinkedPair> pairs = result.Pairs;
        for (int i = 0; i < pairs.Count; i++)
        {
            LinkedPair pair = pairs[i];
            if (pair.Decision != PairDecision.Link) continue;
            if (entityOf[pair.A] != entityOf[pair.B]) SetAside++;
            else if (sizes[entityOf[pair.A]] >= LeastMeasured) links.Add(new ScoredPair(numbers[pair.A], numbers[pair.B], pair.Weight));
        }
        ClusterGraph graph = ClusterGraph.Measure(measured, [.. links], double.NegativeInfinity);
        Bridges = graph.Bridges.Count;
        WithBridges = graph.Clusters.Count(c => c.Bridges > 0);
        Measured = graph.Clusters.Count;
        Largest = First(graph.Clusters, records, (x, y) => x.Records != y.Records ? y.Records.CompareTo(x.Records) : x.Density.CompareTo(y.Density));
        Loosest = First(graph.Clusters, records, (x, y) => x.Density != y.Density ? x.Density.CompareTo(y.Density) : y.Records.CompareTo(x.Records));
    }

    /// <summary>How many entities there are of each size.</summary>
    public IReadOnlyList<(int Size, int Entities)> BySize { get; }

    /// <summary>Links between records that clustering keeps apart.</summary>
    public long SetAside { get; }

    /// <summary>Links whose loss would split an entity of three records or more.</summary>
    public int Bridges { get; }

    /// <summary>Entities of three records or more.</summary>
    public int Measured { get; }

    /// <summary>Those of them with a bridge.</summary>
    public int WithBridges { get; }

    /// <summary>The entities with most records.</summary>
    public IReadOnlyList<ClusterMeasures> Largest { get; }

    /// <summary>The entities with the smallest share of possible links.</summary>
    public IReadOnlyList<ClusterMeasures> Loosest { get; }

    private static List<(int Size, int Entities)> CountSizes(int[] sizes)
    {
        var counts = new int[sizes.DefaultIfEmpty(0).Max() + 1];
        foreach (int size in sizes) counts[size]++;
        var found = new List<(int, int)>();
        for (int size = 1; size < counts.Length; size++)
            if (counts[size] > 0) found.Add((size, counts[size]));
        return found;
    }

    /// <summary>The first few clusters in an order; ties go to the lowest record. One pass, for there may be very many clusters.</summary>
    private static List<ClusterMeasures> First(IReadOnlyList<ClusterMeasures> clusters, List<int> records, Comparison<ClusterMeasures> order)
    {
        var first = new List<ClusterMeasures>(Shown + 1);
        for (int i = 0; i < clusters.Count; i++)
        {
            ClusterMeasures cluster = clusters[i];
            if (first.Count == Shown && order(first[^1], cluster) <= 0) continue;
            int at = first.Count;
            while (at > 0 && order(first[at - 1], cluster) > 0) at--;
            first.Insert(at, cluster);
            if (first.Count > Shown) first.RemoveAt(Shown);
        }
        return first.ConvertAll(c => Back(c, records));
    }

    private static ClusterMeasures Back(ClusterMeasures measures, List<int> records) => measures with
    {
        Entity = records[measures.Entity],
        WeakestLink = measures.WeakestLink is { } weakest ? new ScoredPair(records[weakest.A], records[weakest.B], weakest.Weight) : null,
    };
}
