namespace Livelihood.Rules.Dmn;

/// <summary>Names a value and its type: the variable of a decision, a parameter, a column of a relation.</summary>
public sealed record DmnVariable : DmnNode
{
    /// <summary>The name by which expressions use the value.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its type; null for any.</summary>
    public string? TypeRef { get; init; }
}
