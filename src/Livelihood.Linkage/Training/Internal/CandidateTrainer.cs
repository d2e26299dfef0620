using Livelihood.Linkage.Blocking.Internal;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>Learns m, u and the share of matches on all candidate pairs at once, no comparison left out.</summary>
internal sealed class CandidateTrainer(LinkageModel model, LinkageRecords records, LinkageOptions options, NonMatchTrainer random, double[]?[] shares)
{
    /// <summary>Runs the estimation and puts the u it finds in the place of the shares of random pairs.</summary>
    public SessionOutcome Run(CancellationToken cancellation)
    {
        int[] used = [.. Enumerable.Range(0, model.Comparisons.Count).Where(c => shares[c] is not null)];
        Comparison[] comparisons = [.. used.Select(c => model.Comparisons[c])];
        PairPatterns candidates = PairPatterns.Count(model, records, model.Blocking, comparisons, "training on candidate pairs", options, cancellation);
        var rule = new BlockingRule { Fields = ["any blocking rule"] };
        if (candidates.Patterns.Pairs == 0 || used.Length == 0)
            return new SessionOutcome(rule, used, candidates.Formed, candidates.Patterns.Pairs, null);
        double pairs = (double)PairCount.Total(records.FirstOf, model.Link);
        double[][] p = [.. used.Select(c => shares[c]![^StartingShares.WithoutNull(model.Comparisons[c])..])];
        var estimation = new CandidateEstimation(
            candidates,
            pairs,
            [.. comparisons.Select(c => ExactAgreement.PairsPresent(records, c, model.Link))],
            p,
            [.. used.Select(c => random.Least(c)[^StartingShares.WithoutNull(model.Comparisons[c])..])]);
        var start = new MixtureParameters
        {
            // Every second record has a partner: few enough that only clear agreement counts as a match at first.
            Matches = Math.Min(0.5, 0.5 * records.Count / pairs),
            M = [.. comparisons.Select(StartingShares.M)],
            U = p,
        };
        EstimationHistory history = estimation.Run(start, Settings(comparisons));
        for (int i = 0; i < used.Length; i++)
        {
            double[] u = history.Final.U[i];
            u.CopyTo(shares[used[i]]!, shares[used[i]]!.Length - u.Length);
        }
        return new SessionOutcome(rule, used, candidates.Formed, candidates.Patterns.Pairs, history);
    }

    private EstimationSettings Settings(Comparison[] comparisons)
    {
        var fixedM = new HashSet<(int, int)>();
        var fixedU = new HashSet<(int, int)>();
        for (int c = 0; c < comparisons.Length; c++)
        {
            int skip = comparisons[c].Levels.Count - StartingShares.WithoutNull(comparisons[c]);
            for (int level = skip; level < comparisons[c].Levels.Count; level++)
            {
                if (comparisons[c].Levels[level] is { FixM: true, M: not null }) fixedM.Add((c, level - skip));
                if (comparisons[c].Levels[level] is { FixU: true, U: not null }) fixedU.Add((c, level - skip));
            }
        }
        return new EstimationSettings { FixedM = fixedM, FixedU = fixedU, Rounds = model.Training.Rounds, Convergence = model.Training.Convergence };
    }
}
