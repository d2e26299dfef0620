using Livelihood.Linkage.Blocking.Internal;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Weighs the pairs shown to it, counts them by weight and keeps those that reach a floor, and a few that come near it.</summary>
internal struct PairCollector(PairScorer scorer, double floor, long[] histogram, List<ScoredPair> kept, NearMisses near) : IPairVisitor
{
    public long Pairs;

    public void Visit(int a, int b)
    {
        double weight = scorer.Weight(a, b);
        Pairs++;
        histogram[WeightHistogram.BinOf(weight)]++;
        if (weight >= floor) kept.Add(new ScoredPair(a, b, weight));
        else if (weight >= near.Least && weight != double.NegativeInfinity) near.Offer(new ScoredPair(a, b, weight));
    }
}
