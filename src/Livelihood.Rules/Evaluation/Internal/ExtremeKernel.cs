namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The least or greatest of two or more values of one scale.</summary>
internal sealed class ExtremeKernel(int level, bool greatest, params ValueKernel[] operands) : ValueKernel(level, operands)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        Span<long> units = state.RoomForUnits();
        operands[0].Units(work).CopyTo(units);
        foreach (ValueKernel operand in operands.AsSpan(1))
        {
            ReadOnlySpan<long> other = operand.Units(work);
            for (int row = 0; row < units.Length; row++)
                units[row] = greatest ? Math.Max(units[row], other[row]) : Math.Min(units[row], other[row]);
        }
    }
}
