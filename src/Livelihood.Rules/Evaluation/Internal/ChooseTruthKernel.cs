namespace Livelihood.Rules.Evaluation.Internal;

/// <summary><c>if</c> between truth values.</summary>
internal sealed class ChooseTruthKernel(int level, TruthKernel condition, TruthKernel then, TruthKernel otherwise)
    : TruthKernel(level, condition, then, otherwise)
{
    protected override void FindCauses(Workspace work, int row, CauseList causes) => Choice.Explain(work, row, causes, condition, then, otherwise);

    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<ulong> c = condition.Truth(work);
        ReadOnlySpan<ulong> a = then.Truth(work);
        ReadOnlySpan<ulong> b = otherwise.Truth(work);
        Span<ulong> truth = state.RoomForTruth();
        // First which branches agree, for rows whose condition is unknown.
        for (int i = 0; i < truth.Length; i++) truth[i] = ~(a[i] ^ b[i]);
        Choice.MarkMissing(work, state, condition, then, otherwise, truth);
        for (int i = 0; i < truth.Length; i++) truth[i] = (c[i] & a[i]) | (~c[i] & b[i]);
        Settle(state);
    }
}
