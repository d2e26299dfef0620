using Livelihood.Core.Numbers;

namespace Livelihood.Scoring.Explaining;

/// <summary>Says what one indicator did to a score.</summary>
public sealed record IndicatorContribution
{
    /// <summary>The indicator's id.</summary>
    public required string Id { get; init; }

    /// <summary>The indicator's label in the chosen language; its id where it has none.</summary>
    public required string Label { get; init; }

    /// <summary>The points it gives, before caps and weights; by the policy where it is missing, 0 where that leaves it out or makes the score unknown.</summary>
    public required FixedPoint Points { get; init; }

    /// <summary>What it adds to the score. The indicators' contributions sum exactly to their dimension's.</summary>
    public required FixedPoint Contribution { get; init; }

    /// <summary>Whether something it needs is missing.</summary>
    public required bool IsMissing { get; init; }

    /// <summary>The band's tests, or <c>true</c> for a condition that holds; null where none applies.</summary>
    public required string? Band { get; init; }

    /// <summary>The banded value where it is a number: exact, or a quotient rounded half to even to 4 decimals; null for others.</summary>
    public required string? Value { get; init; }

    /// <summary>The inputs it looks at, with their values.</summary>
    public required IReadOnlyList<InputValue> Inputs { get; init; }
}
