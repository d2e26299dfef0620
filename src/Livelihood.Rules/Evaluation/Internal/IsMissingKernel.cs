namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Whether a value is missing; never unknown itself.</summary>
internal sealed class IsMissingKernel(Kernel operand) : TruthKernel(operand.Level, operand)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<ulong> present = operand.Present(work);
        Span<ulong> truth = state.RoomForTruth();
        if (present.IsEmpty) truth.Clear();
        for (int i = 0; i < present.Length; i++) truth[i] = ~present[i];
    }
}
