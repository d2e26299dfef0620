using Livelihood.Linkage.Blocking.Internal;
using Livelihood.Linkage.Comparing.Internal;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>Learns m on the pairs of one session's rule, for the comparisons the rule does not touch.</summary>
internal sealed class SessionTrainer(LinkageModel model, LinkageRecords records, LinkageOptions options, double[]?[] u)
{
    /// <summary>Runs a session.</summary>
    public SessionOutcome Run(BlockingRule rule, CancellationToken cancellation)
    {
        var origins = new FieldOrigins(model);
        int[] used = [.. Enumerable.Range(0, model.Comparisons.Count).Where(c => u[c] is not null && !origins.Overlap(model.Comparisons[c], rule))];
        var pairs = new CandidatePairs(records, model.Link, [rule], options.Threads, cancellation);
        Guard(rule, pairs);
        ulong keepBelow = pairs.RawPairs[0] <= model.Training.SessionPairs ? ulong.MaxValue
            : (ulong)(model.Training.SessionPairs / (double)pairs.RawPairs[0] * ulong.MaxValue);
        Comparison[] comparisons = [.. used.Select(c => model.Comparisons[c])];
        int[] levels = [.. comparisons.Select(c => c.Levels.Count)];
        List<PatternCounter> counters = Work.Each(
            options.Threads,
            pairs.Units,
            cancellation,
            () => new PatternCounter(new PairComparer(comparisons, records, options.Extensions), levels),
            (unit, counter) =>
            {
                var visitor = new Visitor(counter, keepBelow);
                pairs.Visit(unit, ref visitor);
            });
        AgreementPatterns patterns = Patterns(comparisons, PatternCounter.Sum(counters));
        EstimationHistory? history = patterns.Pairs == 0 || used.Length == 0 ? null
            : ExpectationMaximisation.Run(patterns, Start(used), Settings(comparisons));
        return new SessionOutcome(rule, used, pairs.RawPairs[0], patterns.Pairs, history);
    }

    private void Guard(BlockingRule rule, CandidatePairs pairs)
    {
        if (!options.AllowHugeRuns) PairLimit.ThrowIfOver(model, records, pairs, [$"training session '{rule.Label}'"]);
    }

    private static AgreementPatterns Patterns(Comparison[] comparisons, SortedDictionary<long, long> counts)
    {
        int[] nullLevel = [.. comparisons.Select(c => c.Levels[0].IsMissing ? 0 : -1)];
        var levels = new int[counts.Count * comparisons.Length];
        int at = 0;
        foreach (long pattern in counts.Keys)
        {
            long rest = pattern;
            for (int c = comparisons.Length - 1; c >= 0; c--)
            {
                int level = (int)(rest % comparisons[c].Levels.Count);
                rest /= comparisons[c].Levels.Count;
                levels[at + c] = level - (nullLevel[c] == 0 ? 1 : 0);
            }
            at += comparisons.Length;
        }
        return new AgreementPatterns([.. comparisons.Select(WithoutNull)], levels, [.. counts.Values]);
    }

    private MixtureParameters Start(int[] used) => new()
    {
        Matches = 0.3,
        M = [.. used.Select(c => StartingM(model.Comparisons[c]))],
        U = [.. used.Select(c => u[c]![^WithoutNull(model.Comparisons[c])..])],
    };

    /// <summary>Most matches agree exactly and ever fewer are at each lower level; where m is stated it is the start, and a fixed one stays.</summary>
    private static double[] StartingM(Comparison comparison)
    {
        int count = WithoutNull(comparison);
        ComparisonLevel[] levels = [.. comparison.Levels.Skip(comparison.Levels.Count - count)];
        if (levels.All(l => l.M is not null)) return [.. levels.Select(l => l.M!.Value)];
        var m = new double[count];
        double left = 1;
        for (int level = 0; level < count; level++)
        {
            m[level] = level == count - 1 ? left : left * 0.8;
            left -= m[level];
        }
        double stated = levels.Sum(l => l.FixM ? l.M ?? 0 : 0), free = levels.Select((l, i) => l is { FixM: true, M: not null } ? 0 : m[i]).Sum();
        for (int level = 0; level < count; level++)
            m[level] = levels[level] is { FixM: true, M: { } fixedM } ? fixedM : m[level] / free * Math.Max(0, 1 - stated);
        return m;
    }

    private EstimationSettings Settings(Comparison[] comparisons)
    {
        var fixedM = new HashSet<(int, int)>();
        for (int c = 0; c < comparisons.Length; c++)
        {
            int skip = comparisons[c].Levels.Count - WithoutNull(comparisons[c]);
            for (int level = skip; level < comparisons[c].Levels.Count; level++)
                if (comparisons[c].Levels[level] is { FixM: true, M: not null }) fixedM.Add((c, level - skip));
        }
        return new EstimationSettings { FixedM = fixedM, Rounds = model.Training.Rounds, Convergence = model.Training.Convergence };
    }

    internal static int WithoutNull(Comparison comparison) => comparison.Levels.Count - (comparison.Levels[0].IsMissing ? 1 : 0);

    private struct Visitor(PatternCounter counter, ulong keepBelow) : IPairVisitor
    {
        public void Visit(int a, int b)
        {
            if (keepBelow == ulong.MaxValue || StableHash.Mix(a, b, 0) < keepBelow) counter.Add(a, b);
        }
    }
}
