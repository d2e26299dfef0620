using Livelihood.Core.Tables;
using Livelihood.Rules.Declaring;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Truth values of a function of the host.</summary>
internal sealed class CustomTruthKernel(int level, RuleFunction function, params Kernel[] operands) : TruthKernel(level, operands)
{
    protected override void FindCauses(Workspace work, int row, CauseList causes)
        => CustomExplanation.Explain(this, function.Name, work, row, causes);

    protected override void Compute(Workspace work, KernelState state)
    {
        var column = (BooleanColumn)CustomRun.Call(work, function, Operands, Level);
        CustomRun.CopyMissing(column, state);
        Span<ulong> truth = state.RoomForTruth();
        truth.Clear();
        for (int row = 0; row < column.Count; row++)
            if (column.Values[row]) BitWords.Set(truth, row);
        Settle(state);
    }
}
