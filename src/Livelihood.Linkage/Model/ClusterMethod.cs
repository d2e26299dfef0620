namespace Livelihood.Linkage;

/// <summary>Names the ways in which linked pairs become entities.</summary>
public enum ClusterMethod
{
    /// <summary>Records joined by any chain of links are one entity.</summary>
    ConnectedComponents,

    /// <summary>Groups are joined while the mean weight of all pairs between them reaches the cut: resists single bad bridges.</summary>
    AverageLinkage,
}
