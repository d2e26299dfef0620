namespace Livelihood.Rules.Checking.Internal;

/// <summary>A row of a child table that an expression further outside looks at.</summary>
/// <param name="Child">The number of the child table, from 1.</param>
/// <param name="Outer">The rows looked at still further outside.</param>
internal sealed record RowScope(int Child, RowScope? Outer);
