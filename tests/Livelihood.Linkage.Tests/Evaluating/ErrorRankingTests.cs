using Livelihood.Linkage.Evaluating;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Evaluating;

public class ErrorRankingTests
{
    [Fact]
    public void OfPairs_most_errors_come_first_and_ties_by_record()
        => Assert.Equal(
            [new(2, 1, 2), new(0, 0, 1), new(1, 0, 1)],
            ErrorRanking.OfPairs([1, 1, 1, 2], [new(0, 1, 5), new(2, 3, 5)], 0, 3));

    [Theory]
    [InlineData(PairScope.All)]
    [InlineData(PairScope.Within)]
    [InlineData(PairScope.Across)]
    public void OfPairs_agrees_with_enumeration(PairScope scope) => Property.Check(
        Truths.Any(),
        truth => ErrorRanking.OfPairs(truth.Entities, truth.Pairs, 1, 1000, scope, truth.Sources)
            .SequenceEqual(Enumerate(truth, scope, truth.Pairs.Where(p => p.Weight >= 1).Select(p => (p.A, p.B)).ToHashSet().Contains)));

    [Theory]
    [InlineData(PairScope.All)]
    [InlineData(PairScope.Within)]
    [InlineData(PairScope.Across)]
    public void OfClusters_agrees_with_enumeration(PairScope scope) => Property.Check(
        Truths.Any(),
        truth => ErrorRanking.OfClusters(truth.Entities, truth.Clusters, 1000, scope, truth.Sources)
            .SequenceEqual(Enumerate(truth, scope, pair => truth.Clusters[pair.A] == truth.Clusters[pair.B])));

    [Fact]
    public void OfClusters_without_errors_is_empty() => Assert.Empty(ErrorRanking.OfClusters([5, 5, 6], [0, 0, 2], 10));

    [Fact]
    public void OfClusters_negative_number_wanted_throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ErrorRanking.OfClusters([5], [0], -1));

    private static IEnumerable<RecordErrors> Enumerate(Truths.Truth truth, PairScope scope, Func<(int A, int B), bool> linked)
    {
        int[] wrong = new int[truth.Records], missed = new int[truth.Records];
        foreach ((int a, int b) in truth.AllPairs())
        {
            if (scope != PairScope.All && (truth.Sources[a] == truth.Sources[b]) != (scope == PairScope.Within)) continue;
            if (truth.Entities[a] < 0 || truth.Entities[b] < 0) continue;
            bool match = truth.Entities[a] == truth.Entities[b];
            if (linked((a, b)) == match) continue;
            int[] counts = match ? missed : wrong;
            counts[a]++;
            counts[b]++;
        }
        return Enumerable.Range(0, truth.Records)
            .Select(r => new RecordErrors(r, wrong[r], missed[r]))
            .Where(e => e.Total > 0)
            .OrderByDescending(e => e.Total)
            .ThenBy(e => e.Record);
    }
}
