using Livelihood.Linkage.Evaluating;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Evaluating;

public class PairwiseEvaluationTests
{
    private static readonly int[] FiveRecords = [7, 7, 7, 9, 9];

    [Fact]
    public void OfPairs_hand_counted_example()
    {
        PairwiseQuality quality = PairwiseEvaluation.OfPairs(FiveRecords, [new(0, 1, 5), new(2, 3, 4), new(3, 4, 3), new(0, 2, 1)], 3);
        Assert.Equal(new PairwiseQuality(2, 1, 2), quality);
        Assert.Equal(2.0 / 3, quality.Precision, 1e-15);
        Assert.Equal(0.5, quality.Recall);
        Assert.Equal(4.0 / 7, quality.F1, 1e-15);
    }

    [Fact]
    public void OfClusters_hand_counted_example()
        => Assert.Equal(new PairwiseQuality(1, 2, 3), PairwiseEvaluation.OfClusters(FiveRecords, [0, 0, 2, 0, 4]));

    [Fact]
    public void OfPairs_across_sources_only_cross_pairs_count()
        => Assert.Equal(
            new PairwiseQuality(1, 0, 1),
            PairwiseEvaluation.OfPairs([1, 1, 1, 2], [new(0, 2, 5), new(0, 1, 5)], 0, PairScope.Across, [0, 0, 1, 1]));

    [Fact]
    public void OfPairs_unknown_truth_is_unjudged()
        => Assert.Equal(new PairwiseQuality(0, 0, 0, 1), PairwiseEvaluation.OfPairs([1, -1], [new(0, 1, 5)], 0));

    [Fact]
    public void OfPairs_without_links_precision_is_undefined_and_recall_zero()
    {
        PairwiseQuality quality = PairwiseEvaluation.OfPairs([1, 1], [], 0);
        Assert.True(double.IsNaN(quality.Precision));
        Assert.Equal(0, quality.Recall);
        Assert.Equal(0, quality.F1);
    }

    [Fact]
    public void OfClusters_without_records_is_undefined()
        => Assert.True(double.IsNaN(PairwiseEvaluation.OfClusters([], []).F1));

    [Theory]
    [InlineData(PairScope.All)]
    [InlineData(PairScope.Within)]
    [InlineData(PairScope.Across)]
    public void OfPairs_agrees_with_enumeration(PairScope scope) => Property.Check(
        Truths.Any(),
        truth => PairwiseEvaluation.OfPairs(truth.Entities, truth.Pairs, 1, scope, truth.Sources)
            == Enumerate(truth, scope, truth.Pairs.Where(p => p.Weight >= 1).Select(p => (p.A, p.B)).ToHashSet().Contains));

    [Theory]
    [InlineData(PairScope.All)]
    [InlineData(PairScope.Within)]
    [InlineData(PairScope.Across)]
    public void OfClusters_agrees_with_enumeration(PairScope scope) => Property.Check(
        Truths.Any(),
        truth => PairwiseEvaluation.OfClusters(truth.Entities, truth.Clusters, scope, truth.Sources)
            == Enumerate(truth, scope, pair => truth.Clusters[pair.A] == truth.Clusters[pair.B]));

    [Fact]
    public void OfClusters_one_giant_entity_does_not_overflow()
        => Assert.Equal(100_000L * 99_999 / 2, PairwiseEvaluation.OfClusters(new int[100_000], new int[100_000]).TruePositives);

    [Fact]
    public void OfLabels_judges_only_labelled_pairs()
    {
        LabelledPair[] labels = [new(1, 0, true), new(1, 2, false), new(3, 4, true)];
        Assert.Equal(new PairwiseQuality(1, 1, 1, 1), PairwiseEvaluation.OfLabels(labels, [new(0, 1, 4), new(1, 2, 4), new(0, 4, 4)], 0));
        Assert.Equal(new PairwiseQuality(1, 0, 1), PairwiseEvaluation.OfLabels(labels, [0, 0, 2, 3, 4]));
    }

    [Fact]
    public void OfLabels_pair_labelled_twice_throws()
        => Assert.Throws<ArgumentException>(() => PairwiseEvaluation.OfLabels([new(0, 1, true), new(1, 0, true)], [], 0));

    [Fact]
    public void OfPairs_repeated_true_pair_throws()
        => Assert.Throws<ArgumentException>(() => PairwiseEvaluation.OfPairs([1, 1], [new(0, 1, 5), new(0, 1, 5)], 0));

    [Fact]
    public void OfPairs_code_below_unknown_throws()
        => Assert.Throws<ArgumentException>(() => PairwiseEvaluation.OfPairs([1, -2], [], 0));

    [Fact]
    public void OfPairs_scope_without_sources_throws()
        => Assert.Throws<ArgumentException>(() => PairwiseEvaluation.OfPairs([1, 1], [], 0, PairScope.Across));

    [Fact]
    public void OfPairs_weight_that_is_no_number_throws()
        => Assert.Throws<ArgumentException>(() => PairwiseEvaluation.OfPairs([1, 1], [new(0, 1, double.NaN)], 0));

    [Fact]
    public void OfClusters_of_another_length_throws()
        => Assert.Throws<ArgumentException>(() => PairwiseEvaluation.OfClusters([1, 1], [0]));

    private static PairwiseQuality Enumerate(Truths.Truth truth, PairScope scope, Func<(int A, int B), bool> linked)
    {
        long right = 0, wrong = 0, missed = 0, unjudged = 0;
        foreach ((int a, int b) in truth.AllPairs())
        {
            bool same = truth.Sources[a] == truth.Sources[b];
            if ((scope == PairScope.Within && !same) || (scope == PairScope.Across && same)) continue;
            bool known = truth.Entities[a] >= 0 && truth.Entities[b] >= 0;
            bool match = truth.Entities[a] == truth.Entities[b];
            if (linked((a, b)))
            {
                if (!known) unjudged++;
                else if (match) right++;
                else wrong++;
            }
            else if (known && match) missed++;
        }
        return new PairwiseQuality(right, wrong, missed, unjudged);
    }
}
