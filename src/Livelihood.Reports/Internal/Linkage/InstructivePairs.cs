using Livelihood.Linkage;
using Livelihood.Linkage.Clustering;

namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Chooses the pairs from which a reader learns most: the ends of the scale, the edge of the threshold, the errors.</summary>
internal static class InstructivePairs
{
    private const int ErrorsShown = 2;

    /// <summary>The pairs, each once, the first reason for it kept; ties of weight go to the first pair.</summary>
    public static IReadOnlyList<ShownPair> Choose(LinkageFacts facts)
    {
        var chosen = new List<ShownPair>();
        var seen = new HashSet<(int, int)>();
        void Show(string title, int a, int b)
        {
            if (seen.Add((a, b))) chosen.Add(new ShownPair(title, a, b));
        }
        void ShowPair(string title, LinkedPair? pair)
        {
            if (pair is { } found) Show(title, found.A, found.B);
        }

        ShowPair("Strongest link", Extreme(facts, PairDecision.Link, highest: true));
        ShowPair("Weakest link, just above the threshold", Extreme(facts, PairDecision.Link, highest: false));
        if (Extreme(facts, PairDecision.Review, highest: true) is { } review) Show("Nearest miss, kept for review", review.A, review.B);
        else if (facts.Result.NearMisses is [var near, ..]) Show("Nearest miss, just below the threshold", near.A, near.B);
        ShowPair("Strongest pair outranked by a better link", Extreme(facts, PairDecision.Outranked, highest: true));
        if (facts.Clusters.Largest is [ClusterMeasures { WeakestLink: { } weakest }, ..]) Show("Weakest link of the largest entity", weakest.A, weakest.B);
        if (facts.Input.Evaluation is { } evaluation)
        {
            foreach (ScoredPair pair in evaluation.FalseLinks.Take(ErrorsShown)) Show("Link that the truth denies", pair.A, pair.B);
            foreach ((int a, int b) in evaluation.Blocking.Examples.Take(ErrorsShown)) Show("True pair that no rule brings together", a, b);
        }
        return chosen;
    }

    private static LinkedPair? Extreme(LinkageFacts facts, PairDecision decision, bool highest)
    {
        LinkedPair? best = null;
        IReadOnlyList<LinkedPair> pairs = facts.Result.Pairs;
        for (int i = 0; i < pairs.Count; i++)
        {
            LinkedPair pair = pairs[i];
            if (pair.Decision != decision) continue;
            if (best is not { } known || (highest ? pair.Weight > known.Weight : pair.Weight < known.Weight)) best = pair;
        }
        return best;
    }
}
