namespace Livelihood.Samples.People.Making;

/// <summary>A stream of chance with a stated seed (SplitMix64: Steele, Lea and Flood 2014), the same on every machine.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to below the bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number from 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Share() < probability;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>One of the items, the first far more often than the last, as names are; the arithmetic rounds alike on every machine.</summary>
    public T Common<T>(IReadOnlyList<T> items)
    {
        double share = Share();
        return items[(int)(share * Math.Sqrt(share) * items.Count)];
    }

    public void Shuffle<T>(IList<T> items)
    {
        for (int last = items.Count - 1; last > 0; last--)
        {
            int at = Below(last + 1);
            (items[last], items[at]) = (items[at], items[last]);
        }
    }
}
