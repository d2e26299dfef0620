using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Poverty;

/// <summary>Says how households count in <see cref="FosterGreerThorbecke"/>.</summary>
public sealed record FgtOptions
{
    /// <summary>The values of α to measure, each 0 or more; default 0, 1 and 2: headcount, gap and squared gap.</summary>
    public IReadOnlyList<double> Alphas { get; init; } = [0, 1, 2];

    /// <summary>Whether an income equal to the line is poor; default false: strictly below is poor, as a statutory line reads.</summary>
    public bool AtTheLineIsPoor { get; init; }

    /// <summary>The survey weight of each household, 0 or more; null, the default, where each counts once.</summary>
    public NumberColumn? Weight { get; init; }

    /// <summary>The number of members of each household, so that persons are counted; null, the default, where households are counted.</summary>
    public NumberColumn? Size { get; init; }

    /// <summary>The subgroups to measure; null, the default, for all households as one.</summary>
    public RowGrouping? Groups { get; init; }
}
