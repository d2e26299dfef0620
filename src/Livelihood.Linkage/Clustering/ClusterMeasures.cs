namespace Livelihood.Linkage.Clustering;

/// <summary>Measures one cluster of two or more records as a graph: records are nodes, links inside the cluster are edges.</summary>
/// <param name="Entity">The cluster's entity, as it was given.</param>
/// <param name="Records">The number of records, 2 or more.</param>
/// <param name="Links">The number of links inside the cluster, 0 to Records (Records - 1) / 2.</param>
/// <param name="Parts">The number of parts that links hold together; 1 for a connected cluster.</param>
/// <param name="Bridges">The number of links whose removal alone splits a part.</param>
/// <param name="Articulations">The number of records whose removal alone splits a part.</param>
/// <param name="WeakestLink">The link of lowest weight, ties by smallest records; null without links.</param>
public readonly record struct ClusterMeasures(
    int Entity, int Records, int Links, int Parts, int Bridges, int Articulations, ScoredPair? WeakestLink)
{
    /// <summary>Gets the share of possible links that are there, 0 to 1.</summary>
    public double Density => 2.0 * Links / (Records * (Records - 1.0));
}
