using System.Diagnostics;
using FsCheck.Fluent;
using Livelihood.Linkage.Assigning;
using Livelihood.Linkage.Tests.Clustering;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Assigning;

public class OptimalAssignmentTests
{
    [Fact]
    public void Solve_greedy_choice_that_costs_is_not_made()
        => Assert.Equal(
            [new(0, 3, 8), new(1, 2, 8)],
            OptimalAssignment.Solve([0, 0, 1, 1], [new(0, 2, 9), new(0, 3, 8), new(1, 2, 8)], 3));

    [Fact]
    public void Solve_record_may_stay_alone()
        => Assert.Equal([new(0, 2, 9)], OptimalAssignment.Solve([0, 0, 1], [new(0, 2, 9), new(1, 2, 8)], 3));

    [Fact]
    public void Solve_one_strong_link_beats_two_weaker_ones_only_by_weight()
    {
        Assert.Equal([new(0, 2, 9)], OptimalAssignment.Solve([0, 0, 1, 1], [new(0, 2, 9), new(0, 3, 4), new(1, 2, 4)], 3));
        Assert.Equal(2, OptimalAssignment.Solve([0, 0, 1, 1], [new(0, 2, 9), new(0, 3, 5), new(1, 2, 5)], 3).Length);
    }

    [Fact]
    public void Solve_equal_weights_pair_smallest_with_smallest()
        => Assert.Equal(
            [new(0, 3, 5), new(1, 4, 5), new(2, 5, 5)],
            OptimalAssignment.Solve([0, 0, 0, 1, 1, 1], [.. from a in Enumerable.Range(0, 3) from b in Enumerable.Range(3, 3) select new ScoredPair(a, b, 5)], 3));

    [Fact]
    public void Solve_pair_worth_nothing_is_better_linked()
        => Assert.Equal([new(0, 1, 0)], OptimalAssignment.Solve([0, 1], [new(0, 1, 0)], 0));

    [Fact]
    public void Solve_pair_below_zero_but_admitted_is_linked()
        => Assert.Equal([new(0, 1, -1)], OptimalAssignment.Solve([0, 1], [new(0, 1, -1)], -2));

    [Fact]
    public void Solve_without_a_threshold_links_as_many_as_it_can()
        => Assert.Equal(2, OptimalAssignment.Solve([0, 0, 1, 1], [new(0, 2, 90), new(0, 3, -90), new(1, 2, -90)], double.NegativeInfinity).Length);

    [Fact]
    public void Solve_pair_below_the_threshold_is_not_linked()
        => Assert.Empty(OptimalAssignment.Solve([0, 1], [new(0, 1, 2.999)], 3));

    [Fact]
    public void Solve_nothing_gives_nothing() => Assert.Empty(OptimalAssignment.Solve([], [], 0));

    [Fact]
    public void Solve_infinite_weights_are_taken_as_the_largest()
        => Assert.Equal(
            [new(0, 3, double.PositiveInfinity), new(1, 2, 4)],
            OptimalAssignment.Solve([0, 0, 1, 1], [new(0, 2, 60), new(0, 3, double.PositiveInfinity), new(1, 2, 4), new(1, 3, 50)], 3));

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    [InlineData(1)]
    [InlineData(-1000)]
    public void Solve_agrees_with_trying_everything(int threshold) => Property.Check(
        Graphs.Any(9, lowest: -6, highest: 6),
        graph =>
        {
            (int[] sources, ScoredPair[] pairs) = TwoSources(graph);
            return OptimalAssignment.Solve(sources, pairs, threshold).AsSpan().SequenceEqual(TryEverything(graph.Records, pairs, threshold));
        },
        3000);

    [Fact]
    public void Solve_few_distinct_weights_agree_with_trying_everything() => Property.Check(
        Graphs.Any(10, lowest: 4, highest: 5),
        graph =>
        {
            (int[] sources, ScoredPair[] pairs) = TwoSources(graph);
            return OptimalAssignment.Solve(sources, pairs, 0).AsSpan().SequenceEqual(TryEverything(graph.Records, pairs, 0));
        },
        3000);

    [Fact]
    public void Solve_any_order_gives_the_same_links() => Property.Check(
        Graphs.Any(60, lowest: 0, highest: 4),
        graph =>
        {
            (int[] sources, ScoredPair[] pairs) = TwoSources(graph);
            ScoredPair[] turned = [.. pairs.Reverse()];
            return OptimalAssignment.Solve(sources, pairs, 0).AsSpan().SequenceEqual(OptimalAssignment.Solve(sources, turned, 0));
        },
        300);

    [Fact]
    public void Solve_dense_component_of_a_thousand_records_is_quick()
    {
        int[] sources = [.. Enumerable.Range(0, 1000).Select(r => r / 500)];
        Random random = new(5);
        ScoredPair[] pairs = [.. from a in Enumerable.Range(0, 500) from b in Enumerable.Range(500, 500) select new ScoredPair(a, b, random.Next(40) / 2.0)];
        Stopwatch watch = Stopwatch.StartNew();
        ScoredPair[] chosen = OptimalAssignment.Solve(sources, pairs, 0);
        Assert.Equal(500, chosen.Length);
        Assert.Equal(19.5 * 500, chosen.Sum(pair => pair.Weight));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void Solve_dense_component_of_equal_weights_is_the_diagonal()
    {
        int[] sources = [.. Enumerable.Range(0, 1000).Select(r => r / 500)];
        ScoredPair[] pairs = [.. from a in Enumerable.Range(0, 500) from b in Enumerable.Range(500, 500) select new ScoredPair(a, b, 7)];
        Assert.Equal(Enumerable.Range(0, 500).Select(a => new ScoredPair(a, a + 500, 7)), OptimalAssignment.Solve(sources, pairs, 0));
    }

    [Theory]
    [InlineData("equal")]
    [InlineData("rising")]
    [InlineData("falling")]
    [InlineData("alternating")]
    [InlineData("random")]
    public void Solve_long_chain_is_solved_without_recursion(string shape)
    {
        const int Records = 100_000;
        Random random = new(11);
        ScoredPair[] pairs = Graphs.Chain(Records, i => shape switch
        {
            "equal" => 5,
            "rising" => 5 + (i / 1000.0),
            "falling" => 500 - (i / 1000.0),
            "alternating" => i % 2 == 0 ? 5 : 5.25,
            _ => 5 + (random.Next(20) / 4.0),
        });
        int[] sources = [.. Enumerable.Range(0, Records).Select(r => r % 2)];
        ScoredPair[] chosen = OptimalAssignment.Solve(sources, pairs, 0);
        Assert.Equal(BestOfChain(pairs), chosen.Sum(pair => pair.Weight), 1e-6 * Records);
        if (shape == "equal") Assert.Equal(Enumerable.Range(0, Records / 2).Select(i => new ScoredPair(2 * i, (2 * i) + 1, 5)), chosen);
    }

    [Fact]
    public void Solve_star_takes_its_strongest_and_first_link()
        => Assert.Equal([new(0, 1, 5)], OptimalAssignment.Solve([0, .. Enumerable.Repeat(1, 9999)], Graphs.Star(10_000, 5), 0));

    [Fact]
    public void Solve_pair_inside_a_source_throws()
        => Assert.Throws<ArgumentException>(() => OptimalAssignment.Solve([0, 0], [new(0, 1, 5)], 0));

    [Fact]
    public void Solve_third_source_throws()
        => Assert.Throws<ArgumentException>(() => OptimalAssignment.Solve([0, 1, 2], [new(0, 1, 5), new(1, 2, 5)], 0));

    [Fact]
    public void Solve_weight_that_is_no_number_throws()
        => Assert.Throws<ArgumentException>(() => OptimalAssignment.Solve([0, 1], [new(0, 1, double.NaN)], 0));

    private static (int[] Sources, ScoredPair[] Pairs) TwoSources(Graphs.Graph graph)
    {
        int[] sources = [.. Enumerable.Range(0, graph.Records).Select(r => (graph.Seed >> (r % 30)) & 1)];
        return (sources, [.. graph.Shuffled().Where(pair => sources[pair.A] != sources[pair.B])]);
    }

    private static double BestOfChain(ScoredPair[] pairs)
    {
        double taken = 0, left = 0;
        foreach (ScoredPair pair in pairs) (taken, left) = (left + pair.Weight, Math.Max(taken, left));
        return Math.Max(taken, left);
    }

    /// <summary>Tries every set of pairs without common records, earlier pairs first, so that the first best one is what the rule names.</summary>
    private static ScoredPair[] TryEverything(int records, ScoredPair[] pairs, double threshold)
    {
        ScoredPair[] ordered = [.. pairs.Where(p => p.Weight >= threshold).OrderBy(p => p.A).ThenBy(p => p.B)];
        bool[] used = new bool[records];
        List<ScoredPair> chosen = [];
        ScoredPair[] best = [];
        double bestSum = double.NegativeInfinity;
        Try(0, 0);
        return best;

        void Try(int at, double sum)
        {
            if (at == ordered.Length)
            {
                if (sum > bestSum) (best, bestSum) = ([.. chosen], sum);
                return;
            }
            ScoredPair pair = ordered[at];
            if (!used[pair.A] && !used[pair.B])
            {
                used[pair.A] = used[pair.B] = true;
                chosen.Add(pair);
                Try(at + 1, sum + pair.Weight - Math.Min(0, threshold));
                chosen.RemoveAt(chosen.Count - 1);
                used[pair.A] = used[pair.B] = false;
            }
            Try(at + 1, sum);
        }
    }
}
