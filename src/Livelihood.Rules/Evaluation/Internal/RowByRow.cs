namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Calls an operation for every row that has all its operands.</summary>
internal static class RowByRow
{
    private const int MostOperands = 8;

    public static void Compute(Workspace work, KernelState state, ReadOnlySpan<ValueKernel> operands, RowOperation operation, Span<long> results)
    {
        if (operands.Length > MostOperands) throw new InvalidOperationException($"An operation has {operands.Length} operands.");
        ReadOnlySpan<long> a = operands[0].Units(work);
        ReadOnlySpan<long> b = operands.Length > 1 ? operands[1].Units(work) : default;
        Span<long> row = stackalloc long[operands.Length];
        TextPool texts = work.Binding.Pool;
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = 0;
            if (!BitWords.IsPresent(state.Present, i)) continue;
            row[0] = a[i];
            if (row.Length > 1) row[1] = b[i];
            for (int k = 2; k < row.Length; k++) row[k] = operands[k].Units(work)[i];
            Why why = operation(row, texts, out results[i]);
            if (why != Why.None) state.Miss(i, why);
        }
    }
}
