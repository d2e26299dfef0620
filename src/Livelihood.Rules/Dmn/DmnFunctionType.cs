namespace Livelihood.Rules.Dmn;

/// <summary>Is the type of functions: their parameters and what they give.</summary>
public sealed record DmnFunctionType : DmnNode
{
    /// <summary>The parameters in order.</summary>
    public IReadOnlyList<DmnVariable> Parameters { get; init; } = [];

    /// <summary>The type of the result; null for any.</summary>
    public string? OutputTypeRef { get; init; }
}
