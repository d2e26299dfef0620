namespace Livelihood.Rules.Checking.Internal;

/// <summary>A name that an expression itself gives to a row or a value, and the names given before it.</summary>
/// <param name="Name">The name, such as <c>item</c> or a quantifier's variable.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="Row">The number of the row's scope that the value belongs to; 0 for none.</param>
/// <param name="Outer">The names given further outside.</param>
internal sealed record Binding(string Name, Operand Value, int Row, Binding? Outer);
