using Livelihood.Linkage.Clustering;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Groups linked records into entities by the model's method.</summary>
internal sealed class EntityBuilder(LinkageModel model, LinkageRecords records, Func<PairScorer> scorer, LinkageOptions options)
{
    public int[] Build(LinkedPair[] pairs, CancellationToken cancellation)
    {
        double threshold = ScoredPair.WeightOf(model.Cluster.Threshold ?? model.Threshold);
        ScoredPair[] links = [.. pairs.Where(p => p.Decision == PairDecision.Link).Select(p => p.Pair)];
        // A person stands in each source once: with three sources or more, the groups carry the rule that an assignment carries for two.
        bool oncePerSource = model.OneToOne && records.Sources.Count > 2;
        if (model.Cluster.Method == ClusterMethod.ConnectedComponents && !oncePerSource)
            return ConnectedComponents.Find(records.Count, links, threshold);
        using var shared = new SharedScorer(scorer);
        var settings = new AverageLinkageOptions
        {
            Threshold = threshold,
            Cut = model.Cluster.Cut,
            Cap = model.Cluster.Cap,
            MaxComponent = model.Cluster.MaxComponent,
            Threads = options.Threads,
        };
        int[] sourceOf = oncePerSource ? [.. Enumerable.Range(0, records.Count).Select(records.SourceOf)] : [];
        return AverageLinkage.Find(records.Count, links, shared, settings, sourceOf, cancellation).EntityOf;
    }
}
