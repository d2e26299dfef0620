using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Targeting;

/// <summary>Says how <see cref="PopulationStability"/> divides values and counts rows.</summary>
public sealed record PopulationStabilityOptions
{
    /// <summary>The number of bins for numbers, 1 or more, with about equal populations at the first date; default 10. Equal values stay together.</summary>
    public int Bins { get; init; } = 10;

    /// <summary>What an empty bin counts as, so that the logarithm exists, above 0; default 0.0001.</summary>
    public double LeastShare { get; init; } = 0.0001;

    /// <summary>The weight of each row at the first date; null, the default, where each counts once.</summary>
    public NumberColumn? ExpectedWeight { get; init; }

    /// <summary>The weight of each row at the second date; null, the default, where each counts once.</summary>
    public NumberColumn? ActualWeight { get; init; }
}
