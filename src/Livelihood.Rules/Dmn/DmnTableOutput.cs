namespace Livelihood.Rules.Dmn;

/// <summary>Is a column of results of a decision table.</summary>
public sealed record DmnTableOutput : DmnNode
{
    /// <summary>The output's name; null where it is the only one.</summary>
    public string? Name { get; init; }

    /// <summary>The name of its type; null for any.</summary>
    public string? TypeRef { get; init; }

    /// <summary>The values that may be given, the most wanted first; null for all.</summary>
    public DmnTests? Values { get; init; }

    /// <summary>The value where no row applies; null for none.</summary>
    public BoxedExpression.Literal? Default { get; init; }
}
