using Livelihood.Core.Numbers;

namespace Livelihood.Scoring.Explaining;

/// <summary>Says what one dimension did to a score.</summary>
public sealed record DimensionContribution
{
    /// <summary>The dimension's id.</summary>
    public required string Id { get; init; }

    /// <summary>The dimension's label in the chosen language; its id where it has none.</summary>
    public required string Label { get; init; }

    /// <summary>Its points after its cap; null where they are unknown.</summary>
    public required FixedPoint? Points { get; init; }

    /// <summary>What it adds to the score. With what every score starts from, the contributions sum exactly to the score.</summary>
    public required FixedPoint Contribution { get; init; }

    /// <summary>Its indicators, in the order of the document.</summary>
    public required IReadOnlyList<IndicatorContribution> Indicators { get; init; }
}
