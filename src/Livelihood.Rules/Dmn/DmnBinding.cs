namespace Livelihood.Rules.Dmn;

/// <summary>Gives a parameter its value in an invocation.</summary>
public sealed record DmnBinding : DmnNode
{
    /// <summary>The parameter.</summary>
    public required DmnVariable Parameter { get; init; }

    /// <summary>The value; null where the model gives none.</summary>
    public BoxedExpression? Value { get; init; }
}
