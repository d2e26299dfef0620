namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>One value for every row, known before any data is seen. It has no row of its own and no memory.</summary>
internal sealed class ConstantKernel(int level, long value) : ValueKernel(level)
{
    public long Value { get; } = value;

    public override bool IsRun => false;

    public override ReadOnlySpan<ulong> Present(Workspace work) => default;

    public override ReadOnlySpan<Why> Whys(Workspace work) => default;

    public override ReadOnlySpan<long> Units(Workspace work) => work.Constant(Value, Level);

    protected override void Compute(Workspace work, KernelState state)
    {
        // The copies are made once per workspace, when they are first read.
    }
}
