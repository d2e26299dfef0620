namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Compares values that stand for the same kind of thing at the same scale.</summary>
internal sealed class CompareKernel<TComparison>(int level, ValueKernel left, ValueKernel right) : TruthKernel(level, left, right)
    where TComparison : struct, IComparison
{
    protected override void Compute(Workspace work, KernelState state)
    {
        Span<ulong> truth = state.RoomForTruth();
        if (right is not ConstantKernel constant) Comparing.Rows<TComparison>(left.Units(work), right.Units(work), truth);
        else if (left is DateInputKernel date && constant.Value is >= int.MinValue and <= int.MaxValue)
            Comparing.With<TComparison, int>(date.Days(work), (int)constant.Value, truth);
        else Comparing.With<TComparison, long>(left.Units(work), constant.Value, truth);
        MergeMissing(work, state);
        Settle(state);
    }
}
