using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Poverty;

/// <summary>Says how households count and are grouped in <see cref="AlkireFoster"/>.</summary>
public sealed record AlkireFosterOptions
{
    /// <summary>What becomes of a household for which an indicator is missing; no default.</summary>
    public required MissingDeprivationPolicy Missing { get; init; }

    /// <summary>The survey weight of each household, 0 or more; null, the default, where each counts once.</summary>
    public NumberColumn? Weight { get; init; }

    /// <summary>The number of members of each household, so that persons are counted; null, the default, where households are counted.</summary>
    public NumberColumn? Size { get; init; }

    /// <summary>The subgroups to measure as well; null, the default, for none.</summary>
    public RowGrouping? Groups { get; init; }
}
