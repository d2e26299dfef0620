namespace Livelihood.Rules.Feel;

/// <summary>Is what an evaluation gives: a value, and what went wrong on the way.</summary>
/// <param name="Value">The value; <c>null</c> where a limit ended the evaluation.</param>
/// <param name="Warnings">Operations that gave <c>null</c> because they do not fit their operands, in the order in which they happened; at most <see cref="FeelLimits.MaxWarnings"/>.</param>
/// <param name="Fault">The limit that ended the evaluation; null where it ran to its end.</param>
public sealed record FeelResult(FeelValue Value, IReadOnlyList<FeelWarning> Warnings, FeelFault? Fault);
