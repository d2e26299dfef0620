using System.Runtime.InteropServices;
using Livelihood.Linkage.Comparing.Internal;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>Counts the agreement patterns of pairs shown to it. One instance a thread; sums of instances do not depend on who saw what.</summary>
internal sealed class PatternCounter
{
    private const int DenseLimit = 1 << 20;

    private readonly PairComparer comparer;
    private readonly int[] levelCounts;
    private readonly long[]? dense;
    private readonly Dictionary<long, long>? sparse;

    public PatternCounter(PairComparer comparer, int[] levelCounts)
    {
        this.comparer = comparer;
        this.levelCounts = levelCounts;
        double patterns = levelCounts.Aggregate(1.0, (product, levels) => product * levels);
        if (patterns <= DenseLimit) dense = new long[(int)patterns];
        else sparse = [];
    }

    public void Add(int a, int b)
    {
        long pattern = 0;
        for (int c = 0; c < levelCounts.Length; c++) pattern = (pattern * levelCounts[c]) + comparer.Level(c, a, b);
        if (dense is not null) dense[pattern]++;
        else CollectionsMarshal.GetValueRefOrAddDefault(sparse!, pattern, out _)++;
    }

    /// <summary>Adds up counters; the patterns come in ascending order.</summary>
    public static SortedDictionary<long, long> Sum(IEnumerable<PatternCounter> counters)
    {
        var sum = new SortedDictionary<long, long>();
        void Add(long pattern, long count)
        {
            if (count == 0) return;
            sum.TryGetValue(pattern, out long before);
            sum[pattern] = before + count;
        }
        foreach (PatternCounter counter in counters)
        {
            if (counter.dense is { } dense)
                for (int pattern = 0; pattern < dense.Length; pattern++) Add(pattern, dense[pattern]);
            else
                foreach ((long pattern, long count) in counter.sparse!) Add(pattern, count);
        }
        return sum;
    }
}
