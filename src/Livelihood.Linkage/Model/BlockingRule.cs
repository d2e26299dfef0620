namespace Livelihood.Linkage;

/// <summary>Says that two records are compared when all of the named fields are present and equal (for sets: share a value).</summary>
public sealed record BlockingRule
{
    /// <summary>Gets the fields that must all agree; at least one.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>Gets the largest number of records a key may have; larger blocks are skipped and reported. Null means no cap.</summary>
    public int? MaxBlock { get; init; }

    /// <summary>Gets the rule in words, such as <c>surname + postcode</c>.</summary>
    public string Label => string.Join(" + ", Fields);

    /// <inheritdoc/>
    public override string ToString() => Label;
}
