namespace Livelihood.Scoring.Targeting;

/// <summary>Says which threshold fills a quota where households with equal scores stand across its edge.</summary>
public enum QuotaRule
{
    /// <summary>The threshold that targets the most households without exceeding the quota; none is targeted where the neediest score alone exceeds it.</summary>
    AtMost,

    /// <summary>The threshold that targets the fewest households that fill the quota.</summary>
    AtLeast,

    /// <summary>Whichever of the two is nearer to the quota; of equally near ones, that which does not exceed it.</summary>
    Nearest,
}
