namespace Livelihood.Rules.Checking.Internal;

/// <summary>One row of a <see cref="CheckedTable"/>.</summary>
/// <param name="Cells">One cell per input.</param>
/// <param name="Outputs">One value per output, of the output's type.</param>
internal sealed record CheckedRow(IReadOnlyList<CheckedCell> Cells, IReadOnlyList<TypedNode> Outputs);
