using Livelihood.Linkage.Clustering;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Clustering;

public class ClusterGraphTests
{
    [Fact]
    public void Measure_two_triangles_with_a_bridge()
    {
        ScoredPair[] pairs = [new(0, 1, 9), new(0, 2, 9), new(1, 2, 9), new(2, 3, 4), new(3, 4, 9), new(3, 5, 8), new(4, 5, 9), new(5, 6, 9), new(0, 6, 1)];
        ClusterGraph graph = ClusterGraph.Measure([0, 0, 0, 0, 0, 0, 6], pairs, 3);
        ClusterMeasures cluster = Assert.Single(graph.Clusters);
        Assert.Equal(new ClusterMeasures(0, 6, 7, 1, 1, 2, new ScoredPair(2, 3, 4)), cluster);
        Assert.Equal(7.0 / 15, cluster.Density, 1e-15);
        Assert.Equal([new(2, 3, 4)], graph.Bridges);
        Assert.Equal([2, 3], graph.Articulations);
        Assert.Equal(1, graph.LinksBetween);
    }

    [Fact]
    public void Measure_cluster_without_links_is_all_parts()
        => Assert.Equal(new ClusterMeasures(0, 3, 0, 3, 0, 0, null), Assert.Single(ClusterGraph.Measure([0, 0, 0], [], 3).Clusters));

    [Fact]
    public void Measure_single_records_are_left_out()
        => Assert.Empty(ClusterGraph.Measure([0, 1, 2], [new(0, 1, 9)], 3).Clusters);

    [Fact]
    public void Measure_without_records_is_empty() => Assert.Empty(ClusterGraph.Measure([], [], 3).Clusters);

    [Fact]
    public void Measure_long_chain_is_all_bridges_without_recursion()
    {
        ClusterMeasures chain = Assert.Single(ClusterGraph.Measure(new int[100_000], Graphs.Chain(100_000, i => 5 + (i % 3)), 3).Clusters);
        Assert.Equal(new ClusterMeasures(0, 100_000, 99_999, 1, 99_999, 99_998, new ScoredPair(0, 1, 5)), chain);
    }

    [Fact]
    public void Measure_star_has_one_articulation()
        => Assert.Equal(
            new ClusterMeasures(0, 1000, 999, 1, 999, 1, new ScoredPair(0, 1, 5)),
            Assert.Single(ClusterGraph.Measure(new int[1000], Graphs.Star(1000, 5), 3).Clusters));

    [Fact]
    public void Measure_repeated_link_is_still_a_bridge()
        => Assert.Single(ClusterGraph.Measure([0, 0], [new(0, 1, 5), new(0, 1, 6)], 3).Bridges);

    [Fact]
    public void Measure_bridges_and_articulations_agree_with_deletion() => Property.Check(
        Graphs.Any(10),
        graph =>
        {
            ScoredPair[] links = [.. graph.Pairs.Where(p => p.Weight >= 0)];
            int[] entity = ConnectedComponents.Find(graph.Records, links, 0);
            ClusterGraph measured = ClusterGraph.Measure(entity, graph.Shuffled(), 0);
            int parts = Parts(graph.Records, links);
            var bridges = links.Where(link => Parts(graph.Records, links.Where(l => l != link)) > parts);
            var articulations = Enumerable.Range(0, graph.Records)
                .Where(r => Parts(graph.Records, links.Where(l => l.A != r && l.B != r)) - 1 > parts);
            return measured.Bridges.SequenceEqual(bridges)
                && measured.Articulations.SequenceEqual(articulations)
                && measured.Clusters.Sum(c => c.Bridges) == measured.Bridges.Count
                && measured.Clusters.Sum(c => c.Links) == links.Length
                && measured.Clusters.All(c => c.Parts == 1 && c.WeakestLink == links.Where(l => entity[l.A] == c.Entity).MinBy(l => l.Weight));
        });

    [Fact]
    public void Measure_entity_out_of_range_throws()
        => Assert.Throws<ArgumentException>(() => ClusterGraph.Measure([0, 2], [], 3));

    private static int Parts(int records, IEnumerable<ScoredPair> links)
        => ConnectedComponents.Find(records, links.ToArray(), double.NegativeInfinity).Distinct().Count();
}
