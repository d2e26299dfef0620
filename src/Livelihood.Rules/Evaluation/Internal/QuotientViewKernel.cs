namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The units of another kernel read with another divisor: a number divided by a constant, without any work.</summary>
internal sealed class QuotientViewKernel(ValueKernel operand) : ValueKernel(operand.Level, operand)
{
    public override bool IsView => true;

    public override ReadOnlySpan<long> Units(Workspace work) => operand.Units(work);

    public override ReadOnlySpan<ulong> Present(Workspace work) => operand.Present(work);

    public override ReadOnlySpan<Why> Whys(Workspace work) => operand.Whys(work);

    protected override void Compute(Workspace work, KernelState state)
    {
        // Everything is read from the operand.
    }
}
