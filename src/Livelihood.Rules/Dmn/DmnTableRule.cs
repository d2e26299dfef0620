namespace Livelihood.Rules.Dmn;

/// <summary>Is a row of a decision table.</summary>
public sealed record DmnTableRule : DmnNode
{
    /// <summary>The cells, one per input.</summary>
    public required IReadOnlyList<DmnTests> Cells { get; init; }

    /// <summary>The entries, one per output.</summary>
    public required IReadOnlyList<BoxedExpression.Literal> Outputs { get; init; }

    /// <summary>The annotations, at most one per column of annotations.</summary>
    public IReadOnlyList<string> Annotations { get; init; } = [];
}
