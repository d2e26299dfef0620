using Livelihood.Linkage.Clustering;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Clustering;

public class ConnectedComponentsTests
{
    [Fact]
    public void Find_links_at_threshold_join_and_weaker_ones_do_not()
        => Assert.Equal([0, 1, 0, 0, 1, 5], ConnectedComponents.Find(6, [new(2, 3, 3), new(0, 2, 8), new(1, 4, 9), new(3, 5, 2.99)], 3));

    [Fact]
    public void Find_without_records_is_empty() => Assert.Empty(ConnectedComponents.Find(0, [], 0));

    [Fact]
    public void Find_one_record_is_its_own_entity() => Assert.Equal([0], ConnectedComponents.Find(1, [], 0));

    [Fact]
    public void Find_infinite_weights_are_ordered_as_numbers()
        => Assert.Equal([0, 0, 2], ConnectedComponents.Find(3, [new(0, 1, double.PositiveInfinity), new(1, 2, double.NegativeInfinity)], 0));

    [Fact]
    public void Find_same_pairs_in_any_order_give_the_same_entities() => Property.Check(
        Graphs.Any(30),
        graph => ConnectedComponents.Find(graph.Records, graph.Pairs, 2).AsSpan()
            .SequenceEqual(ConnectedComponents.Find(graph.Records, graph.Shuffled(), 2)));

    [Fact]
    public void Find_agrees_with_spreading_the_smallest_number() => Property.Check(
        Graphs.Any(30),
        graph => ConnectedComponents.Find(graph.Records, graph.Pairs, 2).AsSpan().SequenceEqual(Spread(graph, 2)));

    [Fact]
    public void Find_long_chain_is_one_entity()
        => Assert.All(ConnectedComponents.Find(100_000, Graphs.Chain(100_000, _ => 5), 5), entity => Assert.Equal(0, entity));

    [Fact]
    public void Find_star_is_one_entity()
        => Assert.All(ConnectedComponents.Find(100_000, Graphs.Star(100_000, 5), 5), entity => Assert.Equal(0, entity));

    [Theory]
    [InlineData(-1, 1, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(0, 3, 0)]
    [InlineData(0, 1, double.NaN)]
    public void Find_unusable_pair_throws(int a, int b, double weight)
        => Assert.Throws<ArgumentException>(() => ConnectedComponents.Find(3, [new(a, b, weight)], 0));

    [Fact]
    public void Find_threshold_that_is_no_number_throws()
        => Assert.Throws<ArgumentException>(() => ConnectedComponents.Find(3, [], double.NaN));

    [Fact]
    public void Find_negative_count_throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ConnectedComponents.Find(-1, [], 0));

    private static int[] Spread(Graphs.Graph graph, double threshold)
    {
        int[] entity = [.. Enumerable.Range(0, graph.Records)];
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (ScoredPair pair in graph.Pairs)
            {
                if (pair.Weight < threshold || entity[pair.A] == entity[pair.B]) continue;
                entity[pair.A] = entity[pair.B] = Math.Min(entity[pair.A], entity[pair.B]);
                changed = true;
            }
        }
        return entity;
    }
}
