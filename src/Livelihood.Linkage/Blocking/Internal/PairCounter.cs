using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Blocking.Internal;

/// <summary>Counts the pairs that each rule forms first.</summary>
internal static class PairCounter
{
    public static long[] Count(CandidatePairs pairs, int threads, CancellationToken cancellation)
    {
        var counts = new long[pairs.Rules.Length];
        Work.Each(threads, pairs.Units, cancellation, unit =>
        {
            var counter = default(Counter);
            pairs.Visit(unit, ref counter);
            Interlocked.Add(ref counts[pairs.RuleOf(unit)], counter.Count);
        });
        return counts;
    }

    private struct Counter : IPairVisitor
    {
        public long Count;

        public void Visit(int a, int b) => Count++;
    }
}
