namespace Livelihood.Rules.Dmn;

/// <summary>Holds unary tests as text: a cell of a table, or the values that a type allows.</summary>
public sealed record DmnTests : DmnNode
{
    /// <summary>The tests.</summary>
    public required string Text { get; init; }

    /// <summary>The language of the text as a URI; null for the model's own.</summary>
    public string? ExpressionLanguage { get; init; }
}
