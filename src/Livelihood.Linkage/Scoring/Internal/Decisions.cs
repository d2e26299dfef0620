using Livelihood.Linkage.Assigning;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Decides about each kept pair: by the thresholds, then one-to-one where the model asks for it.</summary>
internal static class Decisions
{
    public static LinkedPair[] Of(LinkageModel model, LinkageRecords records, ScoredPair[] kept)
    {
        double link = ScoredPair.WeightOf(model.Threshold);
        var pairs = Array.ConvertAll(kept, p => new LinkedPair(p, p.Weight >= link ? PairDecision.Link : PairDecision.Review));
        if (!model.OneToOne || records.Sources.Count != 2) return pairs;
        int[] sourceOf = [.. Enumerable.Range(0, records.Count).Select(records.SourceOf)];
        ScoredPair[] chosen = OptimalAssignment.Solve(sourceOf, kept, link);
        int next = 0;
        for (int i = 0; i < pairs.Length; i++)
        {
            if (next < chosen.Length && chosen[next].A == pairs[i].A && chosen[next].B == pairs[i].B) next++;
            else if (pairs[i].Decision == PairDecision.Link) pairs[i] = pairs[i] with { Decision = PairDecision.Outranked };
        }
        return pairs;
    }
}
