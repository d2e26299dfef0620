using Livelihood.Linkage.Clustering;

namespace Livelihood.Linkage.Tests.Clustering;

/// <summary>Scores pairs from a table, and every other pair alike.</summary>
internal sealed class TableScorer(Dictionary<(int A, int B), double> weights, double other) : IPairScorer
{
    public static TableScorer Of(Graphs.Graph graph, double other = -5)
        => new(graph.Pairs.ToDictionary(pair => (pair.A, pair.B), pair => pair.Weight), other);

    public double Weight(int a, int b)
    {
        Assert.True(a < b);
        return weights.GetValueOrDefault((a, b), other);
    }
}
