namespace Livelihood.Linkage.Clustering;

/// <summary>Holds the entities that <see cref="AverageLinkage"/> found and what it had to do for them.</summary>
public sealed record AverageLinkageResult
{
    /// <summary>Gets the entity of each record: the smallest record number in its cluster. The array belongs to the caller.</summary>
    public required int[] EntityOf { get; init; }

    /// <summary>Gets the components that were too large and were divided first, by ascending first record; usually empty.</summary>
    public required IReadOnlyList<DividedComponent> Divided { get; init; }

    /// <summary>Gets the number of pairs that were scored on demand; the same for any number of threads.</summary>
    public required long PairsScored { get; init; }
}
