namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Whether two truth values are the same; unknown where one is.</summary>
internal sealed class SameTruthKernel(int level, TruthKernel left, TruthKernel right) : TruthKernel(level, left, right)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<ulong> a = left.Truth(work);
        ReadOnlySpan<ulong> b = right.Truth(work);
        Span<ulong> truth = state.RoomForTruth();
        for (int i = 0; i < truth.Length; i++) truth[i] = ~(a[i] ^ b[i]);
        MergeMissing(work, state);
        Settle(state);
    }
}
