using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>Draws pairs of records evenly among those a link type allows; the n-th draw depends on the seed and n only.</summary>
internal sealed class RandomPairs
{
    private readonly ulong _seed;
    private readonly List<(int FirstA, int CountA, int FirstB, int CountB, double Upto)> _parts = [];
    private readonly double _total;

    public RandomPairs(LinkageRecords records, LinkType link, long seed)
    {
        _seed = StableHash.Mix((ulong)seed);
        int[] first = link == LinkType.LinkAndDedupe ? [0, records.Count] : records.FirstOf.ToArray();
        for (int s = 0; s + 1 < first.Length; s++)
        {
            int count = first[s + 1] - first[s];
            if (link != LinkType.Link && count > 1) Add(first[s], count, first[s], count, (double)count * (count - 1) / 2);
            for (int t = s + 1; link == LinkType.Link && t + 1 < first.Length; t++)
                Add(first[s], count, first[t], first[t + 1] - first[t], (double)count * (first[t + 1] - first[t]));
        }
        _total = _parts.Count == 0 ? 0 : _parts[^1].Upto;
    }

    /// <summary>Whether there is any pair to draw.</summary>
    public bool Any => _total > 0;

    /// <summary>The number of pairs there are.</summary>
    public double Total => _total;

    /// <summary>The n-th draw.</summary>
    public (int A, int B) Draw(long n)
    {
        ulong random = StableHash.Mix(_seed ^ StableHash.Mix((ulong)n));
        (int firstA, int countA, int firstB, int countB, _) = _parts.Count == 1 ? _parts[0] : Part(StableHash.Mix(random ^ 0xA5A5A5A5UL));
        int a = firstA + StableHash.Below(random, countA);
        ulong second = StableHash.Mix(random);
        if (firstA != firstB) return (a, firstB + StableHash.Below(second, countB));
        int b = firstB + StableHash.Below(second, countB - 1);
        if (b >= a) b++;
        return a < b ? (a, b) : (b, a);
    }

    /// <summary>Shows every pair of one part of the records, for sources small enough to take all.</summary>
    public IEnumerable<(int A, int From, int To)> Rows()
    {
        foreach ((int firstA, int countA, int firstB, int countB, _) in _parts)
            for (int a = firstA; a < firstA + countA; a++)
                yield return (a, firstA == firstB ? a + 1 : firstB, firstB + countB);
    }

    private (int, int, int, int, double) Part(ulong random)
    {
        double at = (random >> 11) * (1.0 / (1UL << 53)) * _total;
        foreach ((int, int, int, int, double Upto) part in _parts)
            if (at < part.Upto) return part;
        return _parts[^1];
    }

    private void Add(int firstA, int countA, int firstB, int countB, double pairs)
    {
        if (pairs > 0) _parts.Add((firstA, countA, firstB, countB, (_parts.Count == 0 ? 0 : _parts[^1].Upto) + pairs));
    }
}
