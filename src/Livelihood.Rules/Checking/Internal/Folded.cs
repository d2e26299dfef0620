using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>What came of computing an operation on constants; the default value says that it is left to the evaluation.</summary>
/// <param name="Type">The type of the constant; null where nothing was computed.</param>
/// <param name="Bits">The value, as in <see cref="ConstantNode.Bits"/>.</param>
/// <param name="Text">The text, as in <see cref="ConstantNode.Text"/>.</param>
/// <param name="IsMissing">Whether the value is missing.</param>
/// <param name="Fault">The sentence of a problem, up to the place; null where there is none.</param>
internal readonly record struct Folded(RuleType? Type, long Bits = 0, string? Text = null, bool IsMissing = false, string? Fault = null)
{
    public static Folded Problem(string sentence) => new(null, Fault: sentence);
}
