namespace Livelihood.Linkage.Training.Internal;

/// <summary>Learns m on the pairs of one session's rule, for the comparisons the rule does not touch.</summary>
internal sealed class SessionTrainer(LinkageModel model, LinkageRecords records, LinkageOptions options, double[]?[] u)
{
    /// <summary>Runs a session.</summary>
    public SessionOutcome Run(BlockingRule rule, CancellationToken cancellation)
    {
        var origins = new FieldOrigins(model);
        int[] used = [.. Enumerable.Range(0, model.Comparisons.Count).Where(c => u[c] is not null && !origins.Overlap(model.Comparisons[c], rule))];
        Comparison[] comparisons = [.. used.Select(c => model.Comparisons[c])];
        PairPatterns pairs = PairPatterns.Count(model, records, [rule], comparisons, $"training session '{rule.Label}'", options, cancellation);
        AgreementPatterns patterns = pairs.Patterns;
        EstimationHistory? history = patterns.Pairs == 0 || used.Length == 0 ? null
            : ExpectationMaximisation.Run(patterns, Start(used), Settings(comparisons));
        return new SessionOutcome(rule, used, pairs.Formed, patterns.Pairs, history);
    }

    private MixtureParameters Start(int[] used) => new()
    {
        Matches = 0.3,
        M = [.. used.Select(c => StartingShares.M(model.Comparisons[c]))],
        U = [.. used.Select(c => u[c]![^StartingShares.WithoutNull(model.Comparisons[c])..])],
    };

    private EstimationSettings Settings(Comparison[] comparisons)
    {
        var fixedM = new HashSet<(int, int)>();
        for (int c = 0; c < comparisons.Length; c++)
        {
            int skip = comparisons[c].Levels.Count - StartingShares.WithoutNull(comparisons[c]);
            for (int level = skip; level < comparisons[c].Levels.Count; level++)
                if (comparisons[c].Levels[level] is { FixM: true, M: not null }) fixedM.Add((c, level - skip));
        }
        return new EstimationSettings { FixedM = fixedM, Rounds = model.Training.Rounds, Convergence = model.Training.Convergence };
    }
}
