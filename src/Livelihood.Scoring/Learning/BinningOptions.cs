namespace Livelihood.Scoring.Learning;

/// <summary>Says how values are put into bands.</summary>
public sealed record BinningOptions
{
    /// <summary>The most bands of a variable, missing not counted, 2 or more; default 6.</summary>
    public int MostBands { get; init; } = 6;

    /// <summary>How finely numbers are cut, by equal population, before neighbours are joined, 2 to 100; default 32.</summary>
    public int FineBands { get; init; } = 32;

    /// <summary>The least share of the population in a band, missing included, 0 to 0.5; default 0.04.</summary>
    public double LeastShare { get; init; } = 0.04;

    /// <summary>
    /// The information value another band must add, in units of what chance adds on average (1/poor + 1/not poor rows), 0 or more: about a χ² of one degree
    /// of freedom. Default 4, as a test at 5 % asks; the best of many cuts exceeds it by chance more often than that.
    /// </summary>
    public double Penalty { get; init; } = 4;

    /// <summary>How need may change with numbers; default <see cref="BandTrend.Either"/>.</summary>
    public BandTrend Trend { get; init; }

    /// <summary>Variables with a trend of their own, by name; default none.</summary>
    public IReadOnlyDictionary<string, BandTrend> Trends { get; init; } = new Dictionary<string, BandTrend>();

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MostBands, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(FineBands, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(FineBands, 100);
        if (!(LeastShare is >= 0 and <= 0.5)) throw new ArgumentOutOfRangeException(nameof(LeastShare), LeastShare, "The least share of a band is 0 to 0.5.");
        if (!(Penalty >= 0)) throw new ArgumentOutOfRangeException(nameof(Penalty), Penalty, "A penalty is 0 or more.");
    }
}
