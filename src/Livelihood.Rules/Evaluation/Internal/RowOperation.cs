namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Computes one row's value from its operands, none of which is missing.</summary>
/// <param name="operands">One value per operand.</param>
/// <param name="texts">What codes of texts stand for.</param>
/// <param name="result">The value.</param>
/// <returns>Why there is no value; <see cref="Why.None"/> where there is one.</returns>
internal delegate Why RowOperation(ReadOnlySpan<long> operands, TextPool texts, out long result);
