using Livelihood.Core.Documents;

namespace Livelihood.Rules.Decisions;

/// <summary>Is one column of conditions of a decision table: what its cells look at.</summary>
public sealed record DecisionInput
{
    /// <summary>The expression whose value the cells test, as text: a name or any other expression.</summary>
    public required string Expression { get; init; }

    /// <summary>The values that the expression can take, as unary tests such as <c>[0..120]</c>; null where all values of its type are.</summary>
    /// <remarks>Proofs look at no other values. A table gives nothing for a record whose value is another one.</remarks>
    public string? AllowedValues { get; init; }

    /// <summary>The column's id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>What people read above the column; none by default.</summary>
    public Labels Label { get; init; } = Labels.None;
}
