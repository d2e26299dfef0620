using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel;

/// <summary>Tells of an operation that does not fit its operands and therefore gave <c>null</c>.</summary>
/// <param name="Source">The name of the expression, as the host compiled it; null where it has none.</param>
/// <param name="Span">Where the operation stands in that expression's text.</param>
/// <param name="Message">What did not fit, in one sentence. It names kinds, never the values themselves.</param>
public sealed record FeelWarning(string? Source, TextSpan Span, string Message);
