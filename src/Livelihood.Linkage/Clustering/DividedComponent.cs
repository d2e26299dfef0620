namespace Livelihood.Linkage.Clustering;

/// <summary>Reports a component that was too large to score all its pairs and was divided first.</summary>
/// <param name="FirstRecord">The smallest record number in the component.</param>
/// <param name="Records">The number of records in the component.</param>
/// <param name="Pieces">The number of pieces it was divided into, single records included.</param>
/// <param name="LinksCut">The number of links between different pieces, which were given up.</param>
/// <param name="StrongestCut">The strongest link that was given up.</param>
public sealed record DividedComponent(int FirstRecord, int Records, int Pieces, int LinksCut, ScoredPair StrongestCut);
