namespace Livelihood.Rules.Proving;

/// <summary>Gives one input of a counter-example its value.</summary>
/// <param name="Input">The input's expression as the table has it.</param>
/// <param name="Value">The value as an expression would have it, such as <c>620.00</c> or <c>"rural"</c>; <c>any</c> where it does not matter.</param>
public sealed record ExampleValue(string Input, string Value)
{
    /// <summary>What stands for a value that does not matter.</summary>
    public const string Any = "any";

    /// <summary>Writes <c>input = value</c>.</summary>
    public override string ToString() => $"{Input} = {Value}";
}
