namespace Livelihood.Linkage;

/// <summary>Says what was decided about a pair.</summary>
public enum PairDecision
{
    /// <summary>Too little evidence: not linked and not kept.</summary>
    NotLinked,

    /// <summary>Kept for a person to decide.</summary>
    Review,

    /// <summary>Linked.</summary>
    Link,

    /// <summary>Enough evidence, but another link of one of the two records is better (one-to-one).</summary>
    Outranked,
}
