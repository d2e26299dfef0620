namespace Livelihood.Rules.Dmn;

/// <summary>Is a column of conditions of a decision table.</summary>
public sealed record DmnTableInput : DmnNode
{
    /// <summary>What the cells test.</summary>
    public required BoxedExpression.Literal Expression { get; init; }

    /// <summary>The values that may occur; null for all.</summary>
    public DmnTests? Values { get; init; }
}
