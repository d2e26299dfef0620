namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Multiplies whole numbers of units; rows that leave 64 bits become missing.</summary>
internal sealed class ProductKernel(int level, ValueKernel left, ValueKernel right) : ValueKernel(level, left, right)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        Span<long> products = state.RoomForUnits();
        if (right is ConstantKernel constant) Multiplying.By(left.Units(work), constant.Value, products, state);
        else Multiplying.Rows(left.Units(work), right.Units(work), products, state);
    }
}
