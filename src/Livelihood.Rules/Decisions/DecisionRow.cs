using Livelihood.Core.Documents;

namespace Livelihood.Rules.Decisions;

/// <summary>Is one row of a decision table: it gives its outputs where all of its cells hold.</summary>
public sealed record DecisionRow
{
    /// <summary>The row's id, by which proofs and explanations name it; null for none, then its number does.</summary>
    public string? Id { get; init; }

    /// <summary>One cell per input, as unary tests such as <c>&lt; 620</c>; <c>-</c> always holds.</summary>
    public required IReadOnlyList<string> Cells { get; init; }

    /// <summary>One entry per output, as expressions.</summary>
    public required IReadOnlyList<string> Outputs { get; init; }

    /// <summary>One text per name in <see cref="DecisionTable.AnnotationNames"/>, or none at all.</summary>
    public IReadOnlyList<string> Annotations { get; init; } = [];

    /// <summary>The laws the row rests on; default none.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];

    /// <summary>What people read instead of the row's id; none by default.</summary>
    public Labels Label { get; init; } = Labels.None;

    /// <summary>A remark of the row's author; null for none.</summary>
    public string? Note { get; init; }
}
