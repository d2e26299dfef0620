using FsCheck;
using FsCheck.Fluent;

namespace Livelihood.Linkage.Tests.Clustering;

/// <summary>Makes small graphs of records for properties, and shuffles them.</summary>
internal static class Graphs
{
    /// <summary>Graphs of up to a number of records with distinct pairs; weights are quarters of a bit, so that ties are common.</summary>
    public static Gen<Graph> Any(int mostRecords, int lowest = -40, int highest = 40) =>
        from records in Gen.Choose(0, mostRecords)
        from density in Gen.Choose(0, 100)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Random(records, density, seed, lowest, highest);

    public static Graph Random(int records, int density, int seed, int lowest, int highest)
    {
        Random random = new(seed);
        List<ScoredPair> pairs = [];
        for (int a = 0; a < records; a++)
            for (int b = a + 1; b < records; b++)
                if (random.Next(100) < density) pairs.Add(new ScoredPair(a, b, random.Next(lowest, highest + 1) / 4.0));
        return new Graph(records, [.. pairs], seed);
    }

    public static ScoredPair[] Chain(int records, Func<int, double> weight)
    {
        ScoredPair[] pairs = new ScoredPair[Math.Max(0, records - 1)];
        for (int i = 0; i < pairs.Length; i++) pairs[i] = new ScoredPair(i, i + 1, weight(i));
        return pairs;
    }

    public static ScoredPair[] Star(int records, double weight)
        => [.. Enumerable.Range(1, records - 1).Select(leaf => new ScoredPair(0, leaf, weight))];

    internal sealed record Graph(int Records, ScoredPair[] Pairs, int Seed)
    {
        public ScoredPair[] Shuffled()
        {
            ScoredPair[] copy = [.. Pairs];
            new Random(Seed ^ 0x5bd1e995).Shuffle(copy);
            return copy;
        }

        public override string ToString() => $"{Records} records: {string.Join(" ", Pairs.Select(p => $"{p.A}-{p.B}:{p.Weight}"))}";
    }
}
