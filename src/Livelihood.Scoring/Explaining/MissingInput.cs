using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Explaining;

/// <summary>Is an input that is missing, and what it may still change.</summary>
/// <param name="Name">The input's name; for a fault of a computation the name of the definition.</param>
/// <param name="Child">The child table; null for the subject's own input.</param>
/// <param name="Reason">Why it is missing.</param>
/// <param name="Indicators">The indicators and triggers that are missing for want of it.</param>
/// <param name="Span">How far the highest possible score falls when these indicators turn out lowest: what learning it is worth.</param>
public sealed record MissingInput(string Name, string? Child, MissingReason Reason, IReadOnlyList<string> Indicators, FixedPoint Span);
