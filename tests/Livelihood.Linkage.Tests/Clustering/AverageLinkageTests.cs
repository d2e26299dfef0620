using Livelihood.Linkage.Clustering;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Clustering;

public class AverageLinkageTests
{
    private static readonly AverageLinkageOptions Three = new() { Threshold = 3, Threads = 1 };

    [Fact]
    public void Find_two_groups_with_one_bad_bridge_stay_apart()
    {
        ScoredPair[] pairs = [new(0, 1, 9), new(2, 3, 9), new(1, 2, 12)];
        AverageLinkageResult result = Run(4, pairs, new TableScorer([], -15), Three);
        Assert.Equal([0, 1, 1, 3], result.EntityOf);

        ScoredPair[] weaker = [new(0, 1, 9), new(2, 3, 9), new(1, 2, 8)];
        Assert.Equal([0, 0, 2, 2], Run(4, weaker, new TableScorer([], -15), Three).EntityOf);
    }

    [Fact]
    public void Find_one_overwhelming_pair_is_capped()
    {
        // Uncapped, the mean of (100, -15, -15, -15) is above 0.
        ScoredPair[] pairs = [new(0, 1, 30), new(2, 3, 30), new(1, 2, 100)];
        AverageLinkageOptions tight = Three with { Cap = 20 };
        Assert.Equal([0, 0, 2, 2], Run(4, pairs, new TableScorer([], -15), tight).EntityOf);
        Assert.Equal([0, 0, 0, 0], Run(4, pairs, new TableScorer([], -15), tight with { Cap = 200 }).EntityOf);
    }

    [Fact]
    public void Find_isolated_pair_at_the_threshold_is_linked()
        => Assert.Equal([0, 0], Run(2, [new(0, 1, 3)], new TableScorer([], -1), Three).EntityOf);

    [Fact]
    public void Find_isolated_pair_at_a_threshold_below_zero_is_linked()
        => Assert.Equal([0, 0], Run(2, [new(0, 1, -2)], new TableScorer([], -1), Three with { Threshold = -2 }).EntityOf);

    [Fact]
    public void Find_cut_above_the_pair_keeps_it_apart()
        => Assert.Equal([0, 1], Run(2, [new(0, 1, 4)], new TableScorer([], 4), Three with { Cut = 4.5 }).EntityOf);

    [Fact]
    public void Find_agrees_with_the_plain_reference() => Property.Check(
        Graphs.Any(12),
        graph => Run(graph.Records, Known(graph), TableScorer.Of(graph), Three).EntityOf.AsSpan()
            .SequenceEqual(Reference(graph, [])),
        1500);

    [Fact]
    public void Find_one_per_source_agrees_with_the_plain_reference() => Property.Check(
        Graphs.Any(12, lowest: -10),
        graph => Run(graph.Records, Known(graph), TableScorer.Of(graph), Three, Sources(graph)).EntityOf.AsSpan()
            .SequenceEqual(Reference(graph, Sources(graph))),
        1500);

    [Fact]
    public void Find_any_order_and_any_threads_give_the_same_entities() => Property.Check(
        Graphs.Any(40, lowest: -30),
        graph =>
        {
            AverageLinkageResult one = Run(graph.Records, graph.Pairs, TableScorer.Of(graph), Three);
            AverageLinkageResult two = Run(graph.Records, graph.Shuffled(), TableScorer.Of(graph), Three with { Threads = 4 });
            return one.EntityOf.AsSpan().SequenceEqual(two.EntityOf) && one.PairsScored == two.PairsScored;
        },
        200);

    [Fact]
    public void Find_many_components_on_many_threads_give_the_same_entities()
    {
        Random random = new(7);
        ScoredPair[] pairs = [.. Enumerable.Range(0, 4000).SelectMany(c => Graphs.Random(5, 60, c, -20, 40).Pairs
            .Select(p => new ScoredPair(p.A + (5 * c), p.B + (5 * c), p.Weight)))];
        int[] one = Run(20_000, pairs, new TableScorer([], -2), Three).EntityOf;
        random.Shuffle(pairs);
        Assert.Equal(one, Run(20_000, pairs, new TableScorer([], -2), Three with { Threads = 8 }).EntityOf);
    }

    [Fact]
    public void Find_every_cluster_is_connected_by_links() => Property.Check(
        Graphs.Any(15),
        graph =>
        {
            int[] entity = Run(graph.Records, graph.Pairs, new TableScorer([], 1), Three).EntityOf;
            return ClusterGraph.Measure(entity, graph.Pairs, 3).Clusters.All(cluster => cluster.Parts == 1);
        },
        500);

    [Fact]
    public void Find_all_pairs_agreeing_gives_connected_components() => Property.Check(
        Graphs.Any(20, lowest: 4),
        graph => Run(graph.Records, graph.Pairs, new TableScorer([], 1), Three).EntityOf.AsSpan()
            .SequenceEqual(ConnectedComponents.Find(graph.Records, graph.Pairs, 3)),
        300);

    [Fact]
    public void Find_component_above_the_limit_is_divided_at_its_weak_link_and_reported()
    {
        ScoredPair[] pairs = [.. Graphs.Random(4, 100, 1, 40, 40).Pairs, .. Graphs.Random(4, 100, 1, 40, 40).Pairs.Select(p => new ScoredPair(p.A + 4, p.B + 4, 10)), new(3, 4, 6)];
        AverageLinkageResult result = Run(8, pairs, new TableScorer([], 20), Three with { MaxComponent = 5 });
        Assert.Equal([0, 0, 0, 0, 4, 4, 4, 4], result.EntityOf);
        Assert.Equal([new DividedComponent(0, 8, 2, 1, new(3, 4, 6))], result.Divided);
    }

    [Fact]
    public void Find_long_chain_of_equal_weights_is_divided_within_the_limit()
    {
        AverageLinkageResult result = Run(100_000, Graphs.Chain(100_000, _ => 5), new TableScorer([], 5), Three with { MaxComponent = 50 });
        Assert.Equal(2000, result.Divided.Single().Pieces);
        Assert.Equal(2000, result.EntityOf.Distinct().Count());
    }

    [Fact]
    public void Find_star_of_strangers_keeps_one_leaf()
    {
        int[] entity = Run(600, Graphs.Star(600, 5), new TableScorer([], -20), Three).EntityOf;
        Assert.Equal(599, entity.Distinct().Count());
        Assert.Equal(0, entity[1]);
    }

    [Fact]
    public void Find_infinite_weights_count_as_the_cap()
        => Assert.Equal(
            [0, 0, 2],
            Run(3, [new(0, 1, double.PositiveInfinity), new(1, 2, 4)], new TableScorer([], double.NegativeInfinity), Three).EntityOf);

    [Fact]
    public void Find_without_records_is_empty()
        => Assert.Empty(Run(0, [], new TableScorer([], 0), Three).EntityOf);

    [Fact]
    public void Find_scorer_that_gives_no_number_throws()
        => Assert.Throws<InvalidOperationException>(
            () => Run(3, [new(0, 1, 9), new(1, 2, 9)], new TableScorer([], double.NaN), Three with { Threads = 2 }));

    [Fact]
    public void Find_stopped_throws()
        => Assert.Throws<OperationCanceledException>(
            () => AverageLinkage.Find(2, [new(0, 1, 9)], new TableScorer([], 0), Three, cancellationToken: new CancellationToken(true)));

    [Theory]
    [InlineData(double.NaN, 20, 600, null)]
    [InlineData(3, 0, 600, null)]
    [InlineData(3, 20, 1, null)]
    [InlineData(3, 20, 5000, null)]
    [InlineData(3, 20, 600, 21.0)]
    [InlineData(3, 20, 600, double.NaN)]
    public void Find_option_out_of_range_throws(double threshold, double cap, int limit, double? cut)
        => Assert.ThrowsAny<ArgumentException>(() => Run(
            0, [], new TableScorer([], 0), new AverageLinkageOptions { Threshold = threshold, Cap = cap, MaxComponent = limit, Cut = cut }));

    private static AverageLinkageResult Run(
        int records, ScoredPair[] pairs, IPairScorer scorer, AverageLinkageOptions options, int[]? sources = null)
        => AverageLinkage.Find(records, pairs, scorer, options, sources, TestContext.Current.CancellationToken);

    private static ScoredPair[] Known(Graphs.Graph graph)
        => [.. graph.Shuffled().Where((pair, i) => pair.Weight >= 3 || i % 3 == 0)];

    private static int[] Sources(Graphs.Graph graph) => [.. Enumerable.Range(0, graph.Records).Select(r => (r * 7 % 5) - 1)];

    /// <summary>Joins, as long as any may, the two linked clusters of highest mean; everything is looked up anew each time.</summary>
    private static int[] Reference(Graphs.Graph graph, int[] sources)
    {
        TableScorer scorer = TableScorer.Of(graph);
        HashSet<(int, int)> links = [.. graph.Pairs.Where(p => p.Weight >= 3).Select(p => (p.A, p.B))];
        List<int[]> clusters = [.. Enumerable.Range(0, graph.Records).Select(r => new[] { r })];
        while (true)
        {
            var best = (
                from a in clusters
                from b in clusters
                where a[0] < b[0]
                let cross = (from x in a from y in b select (Math.Min(x, y), Math.Max(x, y))).ToList()
                where cross.Any(links.Contains)
                where sources.Length == 0 || !a.Concat(b).Select(r => sources[r]).Where(s => s >= 0).GroupBy(s => s).Any(g => g.Count() > 1)
                let mean = (decimal)cross.Sum(p => Math.Clamp(scorer.Weight(p.Item1, p.Item2), -20, 20)) / cross.Count
                where mean >= 0
                orderby mean descending, a[0], b[0]
                select (A: a, B: b)).FirstOrDefault();
            if (best.A is null) break;
            clusters.Remove(best.A);
            clusters.Remove(best.B);
            clusters.Add([best.A[0], .. best.A.Skip(1).Concat(best.B)]);
        }
        int[] entity = new int[graph.Records];
        foreach (int[] cluster in clusters)
            foreach (int record in cluster) entity[record] = cluster[0];
        return entity;
    }
}
