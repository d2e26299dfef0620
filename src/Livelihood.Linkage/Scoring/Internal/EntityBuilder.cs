using Livelihood.Linkage.Clustering;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Groups linked records into entities by the model's method.</summary>
internal static class EntityBuilder
{
    public static int[] Build(LinkageModel model, LinkageRecords records, LinkedPair[] pairs, Func<PairScorer> scorer, int threads)
    {
        ScoredPair[] links = [.. pairs.Where(p => p.Decision == PairDecision.Link).Select(p => p.Pair)];
        double threshold = ScoredPair.WeightOf(model.Cluster.Threshold ?? model.Threshold);
        return ConnectedComponents.Find(records.Count, links, threshold);
    }
}
