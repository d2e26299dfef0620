using Livelihood.Linkage.Comparing.Internal;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>Counts, for each comparison, how many pairs are at each level.</summary>
internal sealed class LevelCounter
{
    private readonly PairComparer comparer;

    public LevelCounter(PairComparer comparer, IReadOnlyList<Comparison> comparisons)
    {
        this.comparer = comparer;
        Counts = [.. comparisons.Select(c => new long[c.Levels.Count])];
    }

    public long[][] Counts { get; }

    public void Add(int a, int b)
    {
        for (int c = 0; c < Counts.Length; c++) Counts[c][comparer.Level(c, a, b)]++;
    }

    public static long[][] Sum(IReadOnlyList<LevelCounter> counters, IReadOnlyList<Comparison> comparisons)
    {
        long[][] sum = [.. comparisons.Select(c => new long[c.Levels.Count])];
        foreach (LevelCounter counter in counters)
            for (int c = 0; c < sum.Length; c++)
                for (int level = 0; level < sum[c].Length; level++) sum[c][level] += counter.Counts[c][level];
        return sum;
    }
}
