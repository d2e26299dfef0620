namespace Livelihood.Scoring.Grouping;

/// <summary>Names one group of rows: the values its rows share, one per grouping column.</summary>
/// <param name="Values">The values as invariant text, in the order of the columns; null where the value is missing. Empty for the group of all rows.</param>
public sealed record RowGroup(IReadOnlyList<string?> Values)
{
    /// <summary>The group of all rows.</summary>
    public static RowGroup All { get; } = new([]);

    /// <summary>The values joined by commas; <c>all</c> for the group of all rows, <c>(missing)</c> for a missing value.</summary>
    public string Label => Values.Count == 0 ? "all" : string.Join(", ", Values.Select(v => v ?? "(missing)"));

    /// <summary>Compares value by value.</summary>
    /// <param name="other">Another group, or null.</param>
    /// <returns>Whether the values are the same in the same order.</returns>
    public bool Equals(RowGroup? other) => other is not null && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode code = default;
        foreach (string? value in Values) code.Add(value, StringComparer.Ordinal);
        return code.ToHashCode();
    }

    /// <summary>Gives the <see cref="Label"/>.</summary>
    /// <returns>The label.</returns>
    public override string ToString() => Label;
}
