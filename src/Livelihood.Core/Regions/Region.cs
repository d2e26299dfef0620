using Livelihood.Core.Documents;

namespace Livelihood.Core.Regions;

/// <summary>A region during one period: its place in the tree, its name, and the regions that took over from it.</summary>
/// <remarks>Equality compares every part, the successors in their order. Immutable.</remarks>
public sealed record Region
{
    /// <summary>The region's code.</summary>
    public required RegionCode Code { get; init; }

    /// <summary>The region it lies in; null at the top. The parent is in force on every day on which this region is.</summary>
    public RegionCode? Parent { get; init; }

    /// <summary>The region's name by language; default none.</summary>
    public Labels Name { get; init; } = Labels.None;

    /// <summary>The days on which the region is in force, first and last included; default always.</summary>
    public EffectivePeriod Effective { get; init; }

    /// <summary>The regions that took over on the day after the last: one after renumbering or merging, several after splitting; default none.</summary>
    public IReadOnlyList<RegionCode> Successors { get; init; } = [];

    /// <summary>Whether every part is equal.</summary>
    public bool Equals(Region? other)
        => other is not null && Code == other.Code && Parent == other.Parent && Effective == other.Effective
        && Name.Equals(other.Name) && Successors.SequenceEqual(other.Successors);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Code, Parent, Effective, Successors.Count);

    /// <summary>The code, the name and the period, as one line.</summary>
    public override string ToString() => Name.IsEmpty ? $"{Code} ({Effective})" : $"{Code} {Name} ({Effective})";
}
