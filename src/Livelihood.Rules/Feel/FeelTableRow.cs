namespace Livelihood.Rules.Feel;

/// <summary>Is a row of a decision table.</summary>
/// <param name="When">The tests, one cell for each input.</param>
/// <param name="Then">The outputs, one for each output column.</param>
public sealed record FeelTableRow(IReadOnlyList<FeelTests> When, IReadOnlyList<FeelExpression> Then);
