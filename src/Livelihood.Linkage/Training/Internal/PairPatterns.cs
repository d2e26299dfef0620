using Livelihood.Linkage.Blocking.Internal;
using Livelihood.Linkage.Comparing.Internal;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>The agreement patterns of the pairs that rules form; thinned by a fixed hash of the records where there are very many.</summary>
/// <param name="Patterns">The patterns and their counts.</param>
/// <param name="Formed">The pairs that the blocks of the rules hold, a pair of several rules counted several times.</param>
/// <param name="Scale">How many pairs each counted one stands for; 1 where none were left out.</param>
internal sealed record PairPatterns(AgreementPatterns Patterns, Int128 Formed, double Scale)
{
    public static PairPatterns Count(
        LinkageModel model,
        LinkageRecords records,
        IReadOnlyList<BlockingRule> rules,
        Comparison[] comparisons,
        string name,
        LinkageOptions options,
        CancellationToken cancellation)
    {
        var pairs = new CandidatePairs(records, model.Link, rules, options.Threads, cancellation);
        if (!options.AllowHugeRuns) PairLimit.ThrowIfOver(model, records, pairs, [.. rules.Select(_ => name)]);
        Int128 formed = 0;
        foreach (Int128 raw in pairs.RawPairs) formed += raw;
        double kept = formed <= model.Training.SessionPairs ? 1 : model.Training.SessionPairs / (double)formed;
        ulong keepBelow = kept == 1 ? ulong.MaxValue : (ulong)(kept * ulong.MaxValue);
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
        return new PairPatterns(Read(comparisons, PatternCounter.Sum(counters)), formed, 1 / kept);
    }

    private static AgreementPatterns Read(Comparison[] comparisons, SortedDictionary<long, long> counts)
    {
        var levels = new int[counts.Count * comparisons.Length];
        int at = 0;
        foreach (long pattern in counts.Keys)
        {
            long rest = pattern;
            for (int c = comparisons.Length - 1; c >= 0; c--)
            {
                int level = (int)(rest % comparisons[c].Levels.Count);
                rest /= comparisons[c].Levels.Count;
                levels[at + c] = level - (comparisons[c].Levels[0].IsMissing ? 1 : 0);
            }
            at += comparisons.Length;
        }
        return new AgreementPatterns([.. comparisons.Select(StartingShares.WithoutNull)], levels, [.. counts.Values]);
    }

    private struct Visitor(PatternCounter counter, ulong keepBelow) : IPairVisitor
    {
        public void Visit(int a, int b)
        {
            if (keepBelow == ulong.MaxValue || StableHash.Mix(a, b, 0) < keepBelow) counter.Add(a, b);
        }
    }
}
