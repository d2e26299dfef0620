namespace Livelihood.Scoring.Poverty.Internal;

/// <summary>Exact sums over the households of one weighted deprivation count.</summary>
internal sealed class DeprivationCell(long deprived, long known, int indicators)
{
    /// <summary>The sum of the weights of the deprivations.</summary>
    public long Deprived => deprived;

    /// <summary>The sum of the weights of what is known.</summary>
    public long Known => known;

    public long Rows { get; private set; }

    public long Population { get; private set; }

    /// <summary>Per indicator the population that is deprived in it.</summary>
    public long[] ByIndicator { get; } = new long[indicators];

    /// <summary>Per indicator Σ w (z − x) and Σ w (z − x)², in the units of its column.</summary>
    public Int128[] Gaps { get; } = new Int128[indicators];

    public Int128[] SquaredGaps { get; } = new Int128[indicators];

    public void Add(long weight, ReadOnlySpan<long> shortfalls)
    {
        checked
        {
            Rows++;
            Population += weight;
            for (int i = 0; i < shortfalls.Length; i++)
            {
                if (shortfalls[i] == 0) continue;
                ByIndicator[i] += weight;
                Int128 gap = (Int128)weight * shortfalls[i];
                Gaps[i] += gap;
                SquaredGaps[i] += gap * shortfalls[i];
            }
        }
    }

    public void Add(DeprivationCell other)
    {
        checked
        {
            Rows += other.Rows;
            Population += other.Population;
            for (int i = 0; i < ByIndicator.Length; i++)
            {
                ByIndicator[i] += other.ByIndicator[i];
                Gaps[i] += other.Gaps[i];
                SquaredGaps[i] += other.SquaredGaps[i];
            }
        }
    }
}
