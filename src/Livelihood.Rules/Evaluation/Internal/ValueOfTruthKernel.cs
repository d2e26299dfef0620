namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Truth values as the numbers 0 and 1, for kernels that take values.</summary>
internal sealed class ValueOfTruthKernel(TruthKernel operand) : ValueKernel(operand.Level, operand)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        ReadOnlySpan<ulong> truth = operand.Truth(work);
        Span<long> units = state.RoomForUnits();
        for (int row = 0; row < units.Length; row++) units[row] = (long)(truth[row >> 6] >> row & 1);
    }
}
