using FsCheck;
using FsCheck.Fluent;

namespace Livelihood.Linkage.Tests.Evaluating;

/// <summary>Makes small truths with clusters, sources and scored pairs, for properties.</summary>
internal static class Truths
{
    public static Gen<Truth> Any(int mostRecords = 14) =>
        from records in Gen.Choose(0, mostRecords)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Random(records, seed);

    private static Truth Random(int records, int seed)
    {
        Random random = new(seed);
        int spread = random.Next(1, 8);
        int stride = random.Next(2) == 0 ? 1 : 100_000_000;
        int[] truth = [.. Enumerable.Range(0, records).Select(_ => random.Next(-1, spread)).Select(code => code < 0 ? -1 : code * stride)];
        int[] entity = [.. Enumerable.Range(0, records).Select(_ => random.Next(spread))];
        int[] source = [.. Enumerable.Range(0, records).Select(_ => random.Next(3))];
        List<ScoredPair> pairs = [];
        for (int a = 0; a < records; a++)
            for (int b = a + 1; b < records; b++)
                if (random.Next(2) == 0) pairs.Add(new ScoredPair(a, b, random.Next(-8, 9) / 2.0));
        ScoredPair[] shuffled = [.. pairs];
        random.Shuffle(shuffled);
        return new Truth(truth, entity, source, shuffled);
    }

    internal sealed record Truth(int[] Entities, int[] Clusters, int[] Sources, ScoredPair[] Pairs)
    {
        public int Records => Entities.Length;

        public IEnumerable<(int A, int B)> AllPairs()
        {
            for (int a = 0; a < Records; a++)
                for (int b = a + 1; b < Records; b++) yield return (a, b);
        }

        public override string ToString()
            => $"truth {string.Join(",", Entities)} clusters {string.Join(",", Clusters)} sources {string.Join(",", Sources)} pairs {string.Join(" ", Pairs)}";
    }
}
