namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Writes the same number at a larger scale; rows that leave 64 bits become missing.</summary>
internal sealed class ScaleUpKernel(ValueKernel operand, int decimals) : ValueKernel(operand.Level, operand)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        Scaling.Up(operand.Units(work), decimals, state.RoomForUnits(), state);
    }
}
