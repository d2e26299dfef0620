namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The literal <c>null</c>: missing in every row.</summary>
internal sealed class NullKernel(int level) : ValueKernel(level)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        state.RoomForUnits().Clear();
        state.RoomForPresent().Clear();
        state.RoomForWhys().Fill(Why.NoValue);
    }
}
