using Livelihood.Linkage.Evaluating;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Evaluating;

public class BlockingLossTests
{
    [Fact]
    public void Measure_hand_counted_example()
    {
        BlockingLoss loss = BlockingLoss.Measure([1, 1, 1, 2, 2, -1], (a, b) => (a, b) == (0, 1));
        Assert.Equal((4, 4, 3, 0), (loss.TruePairs, loss.Checked, loss.Lost, loss.CappedEntities));
        Assert.Equal(0.25, loss.Recall);
        Assert.Equal([(0, 2), (3, 4), (1, 2)], loss.Examples);
    }

    [Theory]
    [InlineData(PairScope.All)]
    [InlineData(PairScope.Within)]
    [InlineData(PairScope.Across)]
    public void Measure_agrees_with_enumeration(PairScope scope) => Property.Check(Truths.Any(), truth =>
    {
        var compared = truth.Pairs.Select(p => (p.A, p.B)).ToHashSet();
        var lost = truth.AllPairs()
            .Where(p => truth.Entities[p.A] >= 0 && truth.Entities[p.A] == truth.Entities[p.B])
            .Where(p => scope == PairScope.All || (truth.Sources[p.A] == truth.Sources[p.B]) == (scope == PairScope.Within))
            .Where(p => !compared.Contains(p))
            .ToHashSet();
        BlockingLoss byPairs = BlockingLoss.Measure(truth.Entities, truth.Pairs, scope, truth.Sources);
        BlockingLoss byLookup = BlockingLoss.Measure(truth.Entities, (a, b) => compared.Contains((a, b)), scope, truth.Sources);
        return byPairs.Lost == lost.Count && byPairs.Checked == byPairs.TruePairs && byLookup.Lost == byPairs.Lost
            && byPairs.Examples.SequenceEqual(byLookup.Examples)
            && byPairs.Examples.Count == Math.Min(20, lost.Count) && byPairs.Examples.All(lost.Contains);
    });

    [Fact]
    public void Measure_giant_entity_is_capped_and_says_so()
    {
        BlockingLoss loss = BlockingLoss.Measure(new int[100_000], (_, _) => false, maxExamples: 3, maxPairsPerEntity: 1000);
        Assert.Equal((100_000L * 99_999 / 2, 1000, 1000, 1), (loss.TruePairs, loss.Checked, loss.Lost, loss.CappedEntities));
        Assert.Equal([(0, 1), (0, 2), (0, 3)], loss.Examples);
    }

    [Fact]
    public void Measure_cap_just_reached_is_no_cap()
        => Assert.Equal(0, BlockingLoss.Measure([1, 1, 1], (_, _) => false, maxPairsPerEntity: 3).CappedEntities);

    [Fact]
    public void Measure_without_true_pairs_is_undefined()
        => Assert.True(double.IsNaN(BlockingLoss.Measure([1, 2], (_, _) => true).Recall));
}
