namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The numbers 0 and 1 as truth values.</summary>
internal sealed class TruthOfValueKernel(ValueKernel operand) : TruthKernel(operand.Level, operand)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        Comparing.With<Comparisons.Equal, long>(operand.Units(work), 1, state.RoomForTruth());
        MergeMissing(work, state);
        Settle(state);
    }
}
