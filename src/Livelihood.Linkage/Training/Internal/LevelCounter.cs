using Livelihood.Linkage.Comparing.Internal;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>Counts, for some comparisons, how many pairs are at each level. One instance a thread.</summary>
/// <remarks>Pairs come in batches and each comparison goes through the whole batch, so that the reads of far apart records overlap.</remarks>
internal sealed class LevelCounter
{
    private readonly PairComparer _comparer;
    private readonly int[] _counted;

    public LevelCounter(PairComparer comparer, IReadOnlyList<Comparison> comparisons, int[] counted)
    {
        _comparer = comparer;
        _counted = counted;
        Counts = [.. comparisons.Select(c => new long[c.Levels.Count])];
    }

    public long[][] Counts { get; }

    public void Add(ReadOnlySpan<(int A, int B)> pairs)
    {
        foreach (int c in _counted)
        {
            long[] counts = Counts[c];
            foreach ((int a, int b) in pairs) counts[_comparer.Level(c, a, b)]++;
        }
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
