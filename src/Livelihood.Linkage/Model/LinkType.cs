namespace Livelihood.Linkage;

/// <summary>Says which pairs of records a linkage may form.</summary>
public enum LinkType
{
    /// <summary>Pairs within each source only: finds the duplicates of one file.</summary>
    Dedupe,

    /// <summary>Pairs across sources only: each source is taken to hold a person once.</summary>
    Link,

    /// <summary>Pairs within and across sources.</summary>
    LinkAndDedupe,
}
