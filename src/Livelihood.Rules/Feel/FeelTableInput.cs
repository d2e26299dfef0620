namespace Livelihood.Rules.Feel;

/// <summary>Is an input column of a decision table.</summary>
public sealed record FeelTableInput
{
    /// <summary>What is tested.</summary>
    public required FeelExpression Value { get; init; }

    /// <summary>The values that may occur; null where all may. Another value, except <c>null</c>, makes the table give <c>null</c>.</summary>
    public FeelTests? Allowed { get; init; }

    /// <summary>The type to which the value is converted; default any.</summary>
    public FeelType Type { get; init; } = FeelType.Any;
}
