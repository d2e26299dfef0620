namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Turns truth values round; unknown stays unknown.</summary>
internal sealed class NotKernel(TruthKernel operand) : TruthKernel(operand.Level, operand)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<ulong> from = operand.Truth(work);
        Span<ulong> truth = state.RoomForTruth();
        for (int i = 0; i < truth.Length; i++) truth[i] = ~from[i];
        MergeMissing(work, state);
        Settle(state);
    }
}
