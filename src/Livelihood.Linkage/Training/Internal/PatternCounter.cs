using System.Runtime.InteropServices;
using Livelihood.Linkage.Comparing.Internal;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>Counts the agreement patterns of pairs shown to it. One instance a thread; sums of instances do not depend on who saw what.</summary>
internal sealed class PatternCounter
{
    private const int DenseLimit = 1 << 20;

    private readonly PairComparer _comparer;
    private readonly int[] _levelCounts;
    private readonly long[]? _dense;
    private readonly Dictionary<long, long>? _sparse;

    public PatternCounter(PairComparer comparer, int[] levelCounts)
    {
        _comparer = comparer;
        _levelCounts = levelCounts;
        double patterns = levelCounts.Aggregate(1.0, (product, levels) => product * levels);
        if (patterns <= DenseLimit) _dense = new long[(int)patterns];
        else _sparse = [];
    }

    public void Add(int a, int b)
    {
        long pattern = 0;
        for (int c = 0; c < _levelCounts.Length; c++) pattern = (pattern * _levelCounts[c]) + _comparer.Level(c, a, b);
        if (_dense is not null) _dense[pattern]++;
        else CollectionsMarshal.GetValueRefOrAddDefault(_sparse!, pattern, out _)++;
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
            if (counter._dense is { } _dense)
                for (int pattern = 0; pattern < _dense.Length; pattern++) Add(pattern, _dense[pattern]);
            else
                foreach ((long pattern, long count) in counter._sparse!) Add(pattern, count);
        }
        return sum;
    }
}
