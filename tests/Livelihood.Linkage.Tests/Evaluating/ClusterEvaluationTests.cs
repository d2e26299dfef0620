using Livelihood.Linkage.Evaluating;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Evaluating;

public class ClusterEvaluationTests
{
    [Fact]
    public void BCubed_hand_computed_example()
    {
        // Truth {0,1,2} {3,4}; clusters {0,1,3} {2} {4}.
        BCubedQuality quality = ClusterEvaluation.BCubed([7, 7, 7, 9, 9], [0, 0, 2, 0, 4]);
        Assert.Equal(((2.0 / 3 * 2) + (1.0 / 3) + 1 + 1) / 5, quality.Precision, 1e-15);
        Assert.Equal(((2.0 / 3 * 2) + (1.0 / 3) + 0.5 + 0.5) / 5, quality.Recall, 1e-15);
    }

    [Fact]
    public void BCubed_agrees_with_its_definition() => Property.Check(Truths.Any(), truth =>
    {
        BCubedQuality quality = ClusterEvaluation.BCubed(truth.Entities, truth.Clusters);
        int[] known = [.. Enumerable.Range(0, truth.Records).Where(r => truth.Entities[r] >= 0)];
        if (known.Length == 0) return double.IsNaN(quality.Precision) && double.IsNaN(quality.Recall) && double.IsNaN(quality.F1);
        double Share(int record, int[] of) => (double)known.Count(o => truth.Entities[o] == truth.Entities[record]
            && truth.Clusters[o] == truth.Clusters[record]) / known.Count(o => of[o] == of[record]);
        return Math.Abs(quality.Precision - known.Average(r => Share(r, truth.Clusters))) < 1e-12
            && Math.Abs(quality.Recall - known.Average(r => Share(r, truth.Entities))) < 1e-12
            && quality.Records == known.Length;
    });

    [Fact]
    public void BCubed_other_order_and_numbering_gives_the_same_bits() => Property.Check(Truths.Any(), truth =>
    {
        int[] turned = [.. truth.Entities.Reverse().Select(code => code < 0 ? -1 : int.MaxValue - code)];
        int[] clusters = [.. truth.Clusters.Reverse().Select(code => 100 - code)];
        return ClusterEvaluation.BCubed(truth.Entities, truth.Clusters) == ClusterEvaluation.BCubed(turned, clusters);
    });

    [Fact]
    public void Exact_counts_whole_entities_only()
    {
        // Truth {0,1} {2} {3,4,5}; clusters {0,1} {2} {3,4} {5}.
        ClusterQuality quality = ClusterEvaluation.Exact([1, 1, 2, 3, 3, 3], [0, 0, 2, 3, 3, 5]);
        Assert.Equal(new ClusterQuality(2, 4, 3, 1, 2, 2), quality);
        Assert.Equal(0.5, quality.Precision);
        Assert.Equal(2.0 / 3, quality.Recall, 1e-15);
        Assert.Equal(4.0 / 7, quality.F1, 1e-15);
    }

    [Fact]
    public void Exact_records_of_unknown_truth_do_not_spoil_a_cluster()
        => Assert.Equal(new ClusterQuality(1, 1, 1, 1, 1, 1), ClusterEvaluation.Exact([1, 1, -1, -1], [0, 0, 0, 3]));

    [Fact]
    public void Exact_truth_as_its_own_clusters_is_perfect() => Property.Check(Truths.Any(), truth =>
    {
        int[] clusters = [.. truth.Entities.Select((code, record) => code < 0 ? record + 1_000_000_000 : code)];
        ClusterQuality quality = ClusterEvaluation.Exact(truth.Entities, clusters);
        return quality.Exact == quality.True && quality.Exact == quality.Predicted && quality.ExactMultiple == quality.TrueMultiple;
    });

    [Fact]
    public void Exact_without_records_is_undefined()
        => Assert.True(double.IsNaN(ClusterEvaluation.Exact([], []).Precision));
}
