using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation;

/// <summary>Names one thing that made a value unknown.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">The input's, parameter's, table's or function's name; for other faults the definition in which it arose.</param>
/// <param name="Child">The child table in which the row lies; null for the subject's own table.</param>
/// <param name="Row">The row in that table, counted from 0.</param>
/// <param name="Reason">Why the value is missing; <see cref="MissingReason.Rejected"/> for faults, except that a parameter without a value is <see cref="MissingReason.NotProvided"/>.</param>
/// <param name="Fault">The fault, where <paramref name="Kind"/> is <see cref="MissingCauseKind.Fault"/>; else null.</param>
public sealed record MissingCause(MissingCauseKind Kind, string Name, string? Child, int Row, MissingReason Reason, EvaluationFaultKind? Fault = null);
