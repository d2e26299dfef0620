namespace Livelihood.Core.Tables;

/// <summary>Names a cell whose value was refused. The value itself is not here: it may be personal.</summary>
/// <param name="Row">The row in the table, from 0.</param>
/// <param name="Column">The name of the column.</param>
/// <param name="Rule">What the value did not satisfy, in words.</param>
public readonly record struct RejectedCell(int Row, string Column, string Rule);
