namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>An operation that goes row by row: dates, durations, texts.</summary>
internal sealed class MapKernel(int level, RowOperation operation, params ValueKernel[] operands) : ValueKernel(level, operands)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        RowByRow.Compute(work, state, operands, operation, state.RoomForUnits());
    }
}
