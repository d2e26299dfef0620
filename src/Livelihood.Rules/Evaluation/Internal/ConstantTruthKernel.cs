namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>One truth value for every row; null for unknown.</summary>
internal sealed class ConstantTruthKernel(int level, bool? value) : TruthKernel(level)
{
    public bool? Value { get; } = value;

    protected override void Compute(Workspace work, KernelState state)
    {
        state.RoomForTruth().Fill(Value == true ? ulong.MaxValue : 0);
        if (Value is not null) return;
        state.RoomForPresent().Clear();
        state.RoomForWhys().Fill(Why.NoValue);
    }
}
