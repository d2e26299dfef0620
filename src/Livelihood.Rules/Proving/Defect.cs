using Livelihood.Core.Regions;

namespace Livelihood.Rules.Proving;

/// <summary>States one defect of a decision table with an input that shows it.</summary>
public sealed record Defect
{
    /// <summary>What is wrong.</summary>
    public required DefectKind Kind { get; init; }

    /// <summary>One sentence that says what is wrong, without the counter-example.</summary>
    public required string Message { get; init; }

    /// <summary>The rows concerned, by id, or by number (<c>row 3</c>) where they have none; in the table's order.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>The output concerned; null where it is about all.</summary>
    public string? Output { get; init; }

    /// <summary>A value for each input with which the defect occurs; empty where every input shows it.</summary>
    public IReadOnlyList<ExampleValue> Example { get; init; } = [];

    /// <summary>For <see cref="DefectKind.NotMonotone"/>: the input that is compared with <see cref="Example"/>; else empty.</summary>
    public IReadOnlyList<ExampleValue> ComparedWith { get; init; } = [];

    /// <summary>How far the defect reaches around the example, in words; null where it is not told.</summary>
    public string? Extent { get; init; }

    /// <summary>
    /// Whether the example holds only if the inputs can take these values together, since several of them are computed from the same names.
    /// </summary>
    public bool OnlyIfTogether { get; init; }

    /// <summary>The regions in which it occurs, in ordinal order; empty where the table does not depend on the region.</summary>
    public IReadOnlyList<RegionCode> Regions { get; init; } = [];

    /// <summary>Whether it occurs in every region that was looked at.</summary>
    public bool Everywhere { get; init; } = true;

    /// <summary>Writes the defect as one readable line.</summary>
    public override string ToString() => Internal.ProofText.Line(this);
}
