using Livelihood.Linkage.Blocking.Internal;
using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Weighs all candidate pairs on several threads.</summary>
internal static class CandidateScoring
{
    public static ScoringOutcome Run(
        LinkageModel model, LinkageRecords records, CandidatePairs candidates, ParameterTable parameters, LinkageOptions options, CancellationToken cancellation)
    {
        double floor = ScoredPair.WeightOf(Math.Min(model.Threshold, model.Review ?? 1));
        var keptOf = new List<ScoredPair>[candidates.Units];
        var marginal = new long[candidates.Rules.Length];
        int done = 0;
        List<Worker> workers = Work.Each(
            options.Threads,
            candidates.Units,
            cancellation,
            () => new Worker(new PairScorer(model, records, parameters, options.Extensions)),
            (unit, worker) =>
            {
                var collector = new PairCollector(worker.Scorer, floor, worker.Histogram, keptOf[unit] = [], worker.Near);
                candidates.Visit(unit, ref collector);
                Interlocked.Add(ref marginal[candidates.RuleOf(unit)], collector.Pairs);
                options.Progress?.Report(new LinkageProgress("weighing pairs", Interlocked.Increment(ref done), candidates.Units));
            });
        var histogram = new long[WeightHistogram.Bins];
        foreach (Worker worker in workers)
            for (int bin = 0; bin < histogram.Length; bin++) histogram[bin] += worker.Histogram[bin];
        return new ScoringOutcome(InOrder(keptOf, records.Count), marginal, histogram, NearMisses.Merge(workers.Select(w => w.Near)));
    }

    private static ScoredPair[] InOrder(List<ScoredPair>[] lists, int records)
    {
        var kept = new ScoredPair[lists.Sum(l => l.Count)];
        int at = 0;
        foreach (List<ScoredPair> list in lists)
        {
            list.CopyTo(kept, at);
            at += list.Count;
        }
        var keys = new ulong[kept.Length];
        var order = new int[kept.Length];
        for (int i = 0; i < kept.Length; i++)
        {
            keys[i] = ((ulong)kept[i].A * (ulong)records) + (ulong)kept[i].B;
            order[i] = i;
        }
        RadixSort.Sort(ref keys, ref order, 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)records * (ulong)records));
        return Array.ConvertAll(order, i => kept[i]);
    }

    private sealed class Worker(PairScorer scorer)
    {
        public PairScorer Scorer => scorer;

        public long[] Histogram { get; } = new long[WeightHistogram.Bins];

        public NearMisses Near { get; } = new();
    }
}
