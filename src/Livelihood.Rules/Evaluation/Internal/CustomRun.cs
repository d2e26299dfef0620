using Livelihood.Core.Tables;
using Livelihood.Rules.Declaring;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Calls a function of the host for a chunk: columns in, a column out.</summary>
internal static class CustomRun
{
    public static Column Call(Workspace work, RuleFunction function, IReadOnlyList<Kernel> operands, int level)
    {
        int rows = work.Rows(level);
        var arguments = new Column[operands.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            var cells = new ResultCells(function.Parameters[i].Name, function.Parameters[i].Type, rows);
            cells.Take(operands[i], work, 0, rows, 0);
            arguments[i] = cells.ToColumn(work.Binding.Pool);
        }
        Column result;
        try
        {
            result = function.Evaluate(arguments);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"The function \"{function.Name}\" failed: {failure.GetType().Name}.", failure);
        }
        if (result is null || result.Count != rows)
            throw new InvalidOperationException($"The function \"{function.Name}\" gave {result?.Count ?? 0} rows for {rows}.");
        if (ColumnForms.Mismatch(function.Result, result) is { } expected)
            throw new InvalidOperationException($"The function \"{function.Name}\" gave {ColumnForms.Describe(result)}, not {expected}.");
        return result;
    }

    /// <summary>Takes over what is missing in a function's column.</summary>
    public static void CopyMissing(Column column, KernelState state)
    {
        if (column.Validity is null) return;
        column.Validity.Words.CopyTo(state.RoomForPresent());
        if (!column.Reasons.IsEmpty) System.Runtime.InteropServices.MemoryMarshal.Cast<MissingReason, Why>(column.Reasons).CopyTo(state.RoomForWhys());
    }
}
