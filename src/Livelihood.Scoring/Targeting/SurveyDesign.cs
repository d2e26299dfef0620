using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Targeting;

/// <summary>Says how a sample was drawn, which intervals need: strata, and within them clusters that were drawn first.</summary>
public sealed record SurveyDesign
{
    /// <summary>The stratum of each row; null, the default, for one stratum. A missing value is a stratum of its own.</summary>
    public Column? Stratum { get; init; }

    /// <summary>
    /// The primary sampling unit of each row (a village, an enumeration area), numbered within strata or across; null, the default, where rows were drawn one
    /// by one. Where rows are persons and households were drawn, the household is the cluster.
    /// </summary>
    public Column? Cluster { get; init; }
}
