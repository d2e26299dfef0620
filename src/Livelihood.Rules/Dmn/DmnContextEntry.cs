namespace Livelihood.Rules.Dmn;

/// <summary>Is an entry of a boxed context.</summary>
public sealed record DmnContextEntry : DmnNode
{
    /// <summary>The entry's name and type; null for the last entry, whose value is the context's.</summary>
    public DmnVariable? Variable { get; init; }

    /// <summary>The value; null where the model gives none.</summary>
    public BoxedExpression? Value { get; init; }
}
