namespace Livelihood.Rules.Feel;

/// <summary>Is an output column of a decision table.</summary>
public sealed record FeelTableOutput
{
    /// <summary>The output's name; null for the only output.</summary>
    public string? Name { get; init; }

    /// <summary>The values that may occur, the most important first, for the hit policies priority and output order; null where all may.</summary>
    public FeelTests? Allowed { get; init; }

    /// <summary>What the output is where no row applies; null for nothing.</summary>
    public FeelExpression? Default { get; init; }

    /// <summary>The type to which the value is converted; default any.</summary>
    public FeelType Type { get; init; } = FeelType.Any;
}
