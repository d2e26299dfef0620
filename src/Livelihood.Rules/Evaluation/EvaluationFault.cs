namespace Livelihood.Rules.Evaluation;

/// <summary>Counts the rows of one definition whose value is missing for one kind of fault.</summary>
/// <remarks>A fault that does not decide about a value, such as an overflow in the branch not taken, is not counted.</remarks>
/// <param name="Definition">The definition whose value is missing.</param>
/// <param name="Kind">What went wrong; where several faults meet, the leftmost that matters.</param>
/// <param name="Count">How many rows, at least 1.</param>
/// <param name="FirstRow">The first of these rows, counted from 0 in the definition's own table: the subjects', or a child table's.</param>
public sealed record EvaluationFault(string Definition, EvaluationFaultKind Kind, long Count, int FirstRow);
